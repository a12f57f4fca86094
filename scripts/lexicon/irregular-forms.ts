/** Base forms with their irregular forms: the commonest verbs, nouns and adjectives of English. Own list. */
const lines = `
arise arose arisen
be am is are was were been being
bear bore borne born
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
do does did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecasted
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go goes went gone
grow grew grown
hang hung
have has had having
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
lean leant
learn learnt
leave left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
overcome overcame
pay paid
repay repaid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
say said says
see saw seen
seek sought
sell sold
send sent
resend resent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stride strode
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
write wrote written
die dying
tie tying
can could
may might
shall should
will would won't
can can't cannot
shall shan't
man men
woman women
child children
person people
foot feet
tooth teeth
mouse mice
goose geese
ox oxen
half halves
leaf leaves
life lives
knife knives
wife wives
wolf wolves
shelf shelves
self selves
thief thieves
loaf loaves
calf calves
criterion criteria
phenomenon phenomena
analysis analyses
crisis crises
basis bases
thesis theses
hypothesis hypotheses
diagnosis diagnoses
datum data
medium media
curriculum curricula
appendix appendices
index indices
matrix matrices
stimulus stimuli
nucleus nuclei
fungus fungi
good better best
bad worse worst
far further furthest farther farthest
little less least
many more most
i me my mine myself
we us our ours ourselves
you your yours yourself yourselves
he him his himself
she her hers herself
it its itself
they them their theirs themselves
who whom whose
this these
that those
`;

/** Base forms by irregular form. A form that is a word of its own, such as `found`, has the easier meaning. */
export const irregularForms: ReadonlyMap<string, readonly string[]> = (() => {
  const bases = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [base = '', ...forms] = line.split(' ');
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return bases;
})();
