import type { Language, LetterType } from '#plain-language';

/** A short letter of each type in each language, written for the test alone. */
export const typeLetters: readonly (readonly [LetterType, Language, string])[] = [
  [
    'decision-adverse',
    'en',
    `Moorfleet Council
Parking permits

4 March 2026
Ref: PP/8812

Mr Amir Talbot
6 Quay View

Your disabled bay

Dear Mr Talbot,

We are sorry that we have to turn down your request for a parking bay outside your house. The road there is only four metres wide, and a bay would block fire engines.

You may ask the county adjudicator to reconsider this by 2 April 2026. The form is at bays.moorfleet.example.

If the walk from the next street is too far for you, ring me on 555-0111 and we can look at other places together.

Yours sincerely,

Ines Holt
Permits Officer`,
  ],
  [
    'decision-favourable',
    'en',
    `Moorfleet Council
Home Repairs

4 March 2026
Ref: HR/221

Ms Joan Pettifer
2 Chapel Steps

£2,400 towards your roof

Dear Ms Pettifer,

I am pleased to say that your application for help with the roof has been successful. We will pay £2,400 straight to the roofer when the work is done.

Choose any roofer you like and send us the estimate before 30 April 2026. We qualify you for this because your house was built before 1919.

Questions? Call 555-0112, weekdays 9am to 5pm.

Yours sincerely,

Colm Reid
Grants Manager`,
  ],
  [
    'information-request',
    'en',
    `Moorfleet Pension Office

4 March 2026
Ref: MP 771

Mr Ernest Vane
12 Low Row

One paper is still outstanding

Dear Mr Vane,

Your claim for a widower's pension reached us on 20 February. Before we can work it out, we have to see your marriage certificate. A clear photo of it is enough.

Please let us have it by 25 March 2026, through our website or by post. Without it your claim has to wait.

If you have lost the certificate, call 555-0113. We can help you to order a new one.

Yours sincerely,

Tess Arkle
Claims Officer`,
  ],
  [
    'payment-demand',
    'en',
    `Moorfleet Harbour Board

4 March 2026
Account: HB-3390

Mr Piet Storr
Boat shed 4

Mooring fee: £180 to pay

Dear Mr Storr,

The fee for your mooring was due on 1 February, and £180.00 has not reached us. Please pay it by 31 March 2026 by card on 555-0114 or at fees.moorfleet.example.

If the money does not come, we will let the mooring to somebody else.

Is this too much at once? Talk to us and we can agree on parts. If you believe that the sum is wrong, write to the Harbour Master by 31 March.

Yours sincerely,

Una Beck
Accounts`,
  ],
  [
    'appointment',
    'en',
    `Moorfleet Hospital
Heart Clinic

4 March 2026
Patient number 6-55120

Mrs Rosa Quill
3 Ferry Lane

Your heart scan: Tuesday 24 March, 2.15pm

Dear Mrs Quill,

Your scan is booked for Tuesday 24 March 2026 at 2.15pm in Room 9. Your doctor would like to see how the new tablets work.

Please wear a loose shirt and come ten minutes early. If the day does not suit you, phone 555-0115 and we will find another.

We will write to your doctor with the result within a week.

Yours sincerely,

Ned Farrow
Booking Desk`,
  ],
  [
    'information',
    'en',
    `Moorfleet Libraries

4 March 2026
Ref: ML/OPEN

To all members of the harbour library

New opening hours from 1 April

Dear member,

From 1 April 2026 the harbour library opens at 8am and closes at 6pm. Many of you asked us for earlier hours.

Your card works as before. There is nothing that you have to do.

If you have any questions, call 555-0116.

Yours sincerely,

Owen Lisle
Head Librarian`,
  ],
  [
    'reply',
    'en',
    `Moorfleet Buses

4 March 2026
Ref: C-1902

Ms Edda Crane
8 Mill Bank

The 7.40 bus

Dear Ms Crane,

You told us on 18 February that the 7.40 bus was late nine times and asked what we are doing about it. You are right, and I am sorry. Two drivers were ill and nobody took their place.

Since Monday there is a spare driver every morning. You do not need to do anything.

If this answer does not satisfy you, the Transport Ombudsman can look at it: 555-0117. For anything else call me on 555-0118.

Yours sincerely,

Lars Minto
Customer Manager`,
  ],
  [
    'inspection-order',
    'en',
    `Moorfleet Food Safety

4 March 2026
Ref: FS/60/B

Mrs Ha Tran
Lotus Kitchen
1 Pier Head

Visit to your kitchen on 19 March

Dear Mrs Tran,

Under the Food Act 2011 we visit every kitchen once a year. Our inspector Paul Deane will come on Thursday 19 March 2026 at 10am and needs to see the cold store and your temperature records.

Please have the records of the last three months ready. If nobody lets him in, we have to fine you £200.

You can object to the visit by 12 March: write to objections@moorfleet.example. Mr Deane will send you his report within five days. Call him on 555-0119.

Yours sincerely,

Greta Small
Head of Food Safety`,
  ],
  [
    'inter-agency',
    'en',
    `Moorfleet Council
Youth Service

4 March 2026
Our ref: YS/17

To: The Registrar, Eastmere Family Court

Dates of three hearings

Dear Registrar,

Please tell us the dates of the hearings in cases 26/114, 26/120 and 26/131. We need them so that a youth worker can be there each time.

Would you send them by 13 March 2026 to youth@moorfleet.example? Otherwise the young people will have to come alone. We will let you know within a day who will be there.

My number is 555-0120.

Yours sincerely,

Alf Benning
Youth Service Manager`,
  ],
  [
    'decision-adverse',
    'ru',
    `Отдел благоустройства города Камышинска
ул. Ивовая, д. 3

4 марта 2026 года № ОБ-118

Тарасову Илье Петровичу
ул. Речная, д. 8

О месте для гаража

Уважаемый Илья Петрович!

К сожалению, мы вынуждены отказать Вам в месте под гараж на улице Речной. Под этим участком проходит газовая труба, и строить на нём запрещено.

Если Вы считаете это ошибкой, подайте жалобу главе города до 3 апреля 2026 года.

Подобрать другое место поможет Нина Олеговна Рогозина: 8 (000) 555-02-11, в будни с 9 до 17.

Начальник отдела          С. С. Лозовой

Исп. Рогозина Н. О., 8 (000) 555-02-11`,
  ],
  [
    'decision-favourable',
    'ru',
    `Центр помощи семьям города Камышинска
ул. Ивовая, д. 5

4 марта 2026 года № ЦП-90

Ерёминой Дарье Львовне
ул. Речная, д. 11

О бесплатных обедах для Кати

Уважаемая Дарья Львовна!

Ваше заявление одобрено: с 1 апреля Катя будет бесплатно обедать в школе. Обеды положены семьям с тремя детьми.

Ничего приносить не нужно, в школу мы уже сообщили. Об обедах на новый год мы спросим Вас в августе.

Вопросы? Позвоните: 8 (000) 555-02-12, с 9 до 18.

Директор центра          П. И. Чижова

Исп. Котов А. А., 8 (000) 555-02-13`,
  ],
  [
    'information-request',
    'ru',
    `Архив города Камышинска
ул. Ивовая, д. 7

4 марта 2026 года № А-44

Зотову Марку Юрьевичу
ул. Речная, д. 2

О справке для пенсии

Уважаемый Марк Юрьевич!

Вы просите справку о работе на заводе. Чтобы найти документы, нам нужно знать год, когда Вы туда поступили, и номер цеха.

Сообщите их до 25 марта 2026 года по почте arhiv@kamyshinsk.example. Без этих данных поиск начать нельзя.

Когда получим ответ, подготовим справку за 10 дней. Если не помните номер цеха, позвоните: 8 (000) 555-02-14, вместе вспомним.

Директор архива          В. В. Пылаева

Исп. Грач О. О., 8 (000) 555-02-14`,
  ],
  [
    'payment-demand',
    'ru',
    `Служба городских рынков Камышинска
ул. Ивовая, д. 9

4 марта 2026 года № СР-31

Маковой Рите Антоновне
Центральный рынок, место 14

О плате за место на рынке

Уважаемая Рита Антоновна!

За январь и февраль мы не получили от Вас плату за торговое место: 4 600 рублей. Переведите её до 20 марта 2026 года через банк или внесите в кассе рынка.

Если денег не будет, с 21 марта место займёт другой продавец.

Трудно заплатить сразу? Скажите, разделим сумму на части. Если сумма неверна, пожалуйтесь директору рынка.

Телефон кассы: 8 (000) 555-02-15.

Директор          Ф. Ф. Лавкин

Исп. Счётова М. М., 8 (000) 555-02-15`,
  ],
  [
    'appointment',
    'ru',
    `Детская поликлиника города Камышинска
ул. Ивовая, д. 11

4 марта 2026 года № ДП-7

Соколовой Майе Игоревне
ул. Речная, д. 4

Прививка для Миши: 18 марта в 10:20

Уважаемая Майя Игоревна!

Ждём Вас с Мишей в среду, 18 марта 2026 года, в 10:20, в кабинете 6. Пора сделать вторую прививку от кори.

Возьмите, пожалуйста, карту прививок. Если Миша заболеет, позвоните, и мы запишем Вас на другой день: 8 (000) 555-02-16.

После прививки Вы полчаса посидите у нас, а потом мы дадим справку для сада.

Заведующая          Л. Л. Ромашкина

Исп. Тихая Д. Д., 8 (000) 555-02-16`,
  ],
  [
    'information',
    'ru',
    `Городской транспорт Камышинска
ул. Ивовая, д. 13

4 марта 2026 года № ГТ-12

Жителям улицы Речной

Автобус 5 с 1 апреля ходит чаще

Уважаемые жители!

С 1 апреля 2026 года автобус 5 будет ходить каждые восемь минут вместо пятнадцати. Остановки останутся прежними.

Делать Вам ничего не нужно: проездные действуют как раньше.

Вопросы задайте диспетчеру: 8 (000) 555-02-17, круглосуточно.

Начальник службы          К. К. Рельсов

Исп. Шпалова Н. Н., 8 (000) 555-02-18`,
  ],
  [
    'reply',
    'ru',
    `Управление парков города Камышинска
ул. Ивовая, д. 15

4 марта 2026 года № УП-66
На № 205 от 18 февраля 2026 года

Берёзкину Олегу Ильичу
ул. Речная, д. 20

О фонарях в парке

Уважаемый Олег Ильич!

18 февраля Вы написали, что в парке темно, и спросили, когда зажгут фонари. Четыре фонаря мы починили вчера, остальные два заменим до 15 марта.

Фонари погасли, потому что отсырел кабель. От Вас ничего не требуется.

Если ответ Вас не устроил, обратитесь в городскую прокуратуру. Мой телефон: 8 (000) 555-02-19.

Начальник управления          Я. Я. Дубов

Исп. Клёнова З. З., 8 (000) 555-02-20`,
  ],
  [
    'inspection-order',
    'ru',
    `Экологический надзор города Камышинска
ул. Ивовая, д. 17

4 марта 2026 года № ЭН-3

Директору ООО «Автомойка на Речной»
Грязнову Петру Сергеевичу

О стоках автомойки: исправьте до 10 апреля

Уважаемый Пётр Сергеевич!

2 марта мы осмотрели автомойку: вода с маслом течёт в реку мимо фильтра. Это нарушает статью 44 Водного кодекса.

Предписываем поставить фильтр до 10 апреля 2026 года и прислать фотографию на eco@kamyshinsk.example. После этого мы закроем дело.

Если фильтра не будет, составим протокол. Предписание можно обжаловать в суде до 18 марта.

Какой фильтр нужен, подскажет инспектор: 8 (000) 555-02-21.

Начальник надзора          Е. Е. Чистова

Исп. Рыбин И. И., 8 (000) 555-02-21`,
  ],
  [
    'inter-agency',
    'ru',
    `Управление образования города Камышинска
ул. Ивовая, д. 19

4 марта 2026 года № УО-55

Начальнику отдела полиции № 2
Громову Л. Л.

О дежурстве у школы 10 апреля

Уважаемый Леонид Львович!

10 апреля у школы № 4 пройдёт праздник, придут около 600 человек. Просим направить двух сотрудников с 12 до 16 часов, потому что улицу перекроют.

Ответьте, пожалуйста, до 20 марта 2026 года на obr@kamyshinsk.example. Иначе праздник придётся перенести во двор. Схему улицы пришлём в день ответа.

Телефон для связи: 8 (000) 555-02-22.

Начальник управления          А. А. Ученов

Исп. Доскина Т. Т., 8 (000) 555-02-22`,
  ],
];
