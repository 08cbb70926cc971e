<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AboutMe</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ваша компания</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation>Этот планшет</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Этот телефон</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Roundsman %1</source>
        <translation>Roundsman %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0</source>
        <translation>Свободная программа по лицензии Apache 2.0</translation>
    </message>
    <message>
        <source>Licences of others</source>
        <translation>Чужие лицензии</translation>
    </message>
    <message>
        <source>What Roundsman is built on</source>
        <translation>На чём построен Roundsman</translation>
    </message>
    <message>
        <source>My devices</source>
        <translation>Мои устройства</translation>
    </message>
    <message>
        <source>Where your work lies; sign out one that was lost</source>
        <translation>Где лежит ваша работа; отключите потерянное</translation>
    </message>
    <message>
        <source>What my manager sees</source>
        <translation>Что видит мой руководитель</translation>
    </message>
    <message>
        <source>Of you and of this device</source>
        <translation>О вас и об этом устройстве</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Let your manager&apos;s phone read this, or send it as a message.</source>
        <translation>Дайте считать телефону руководителя или отправьте сообщением.</translation>
    </message>
    <message>
        <source>The answer from your manager&apos;s phone</source>
        <translation>Ответ с телефона руководителя</translation>
    </message>
    <message>
        <source>Use this approval</source>
        <translation>Применить одобрение</translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Approve a quote</source>
        <translation>Одобрить предложение</translation>
    </message>
    <message>
        <source>The code on the rep&apos;s phone</source>
        <translation>Код с телефона представителя</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Let the rep&apos;s phone have this. It stands for this quote alone, once, for a day.</source>
        <translation>Передайте его на телефон представителя. Действует только для этого предложения, один раз, сутки.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
</context>
<context>
    <name>ArrivalGlance</name>
    <message>
        <source>At the door: %1</source>
        <translation>У двери: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>At the door</source>
        <translation>У двери</translation>
    </message>
    <message>
        <source>Everything on %1</source>
        <translation>Всё о клиенте %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest came, who</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Продолжить визит</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Я на месте</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age</comment>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>you were here</source>
        <translation>вы были здесь</translation>
    </message>
    <message>
        <source>%1 was here</source>
        <translation>здесь был(а) %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>issues</comment>
        <translation>
            <numerusform>%n открытый вопрос</numerusform>
            <numerusform>%n открытых вопроса</numerusform>
            <numerusform>%n открытых вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
    </message>
    <message>
        <source>A guest came, %1</source>
        <comment>how long ago</comment>
        <translation>Пришёл гость, %1</translation>
    </message>
    <message>
        <source>Service is due, noticed %1</source>
        <translation>Пора обслужить, замечено %1</translation>
    </message>
    <message>
        <source>Near its end of life, noticed %1</source>
        <translation>Срок службы подходит к концу, замечено %1</translation>
    </message>
    <message>
        <source>Trouble with an order, noticed %1</source>
        <translation>Сбой с заказом, замечено %1</translation>
    </message>
    <message>
        <source>A tip from outside, %1</source>
        <translation>Подсказка со стороны, %1</translation>
    </message>
    <message>
        <source>whom to ask for</source>
        <translation>кого спросить</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>следующий шаг</translation>
    </message>
    <message>
        <source>to offer again</source>
        <translation>предложить снова</translation>
    </message>
</context>
<context>
    <name>BriefComments</name>
    <message>
        <source>What others say</source>
        <translation>Что говорят другие</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>Что стоит изменить?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментировать</translation>
    </message>
</context>
<context>
    <name>BriefFacts</name>
    <message>
        <source>The goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>What is hoped for</source>
        <translation>Ожидаемый результат</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Brief</source>
        <translation>Задание</translation>
    </message>
</context>
<context>
    <name>BriefQuestion</name>
    <message>
        <source>You are blocked: %1</source>
        <translation>Вам мешает: %1</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Что-то мешает</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>Что мешает?</translation>
    </message>
    <message>
        <source>Tell head office</source>
        <translation>Сообщить в офис</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>not signed by head office</source>
        <translation>не подписано офисом</translation>
    </message>
    <message>
        <source>in discussion until %1</source>
        <comment>a day</comment>
        <translation>обсуждается до %1</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>обсуждается</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>понято</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>есть помеха</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>over since %1</source>
        <comment>a day</comment>
        <translation>закончилось %1</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>прочитать</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A brief that cannot be trusted</source>
        <translation>Задание, которому нельзя доверять</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Briefs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>Заданий пока нет</translation>
    </message>
    <message>
        <source>What head office wants said and done at the door appears here, one sentence first.</source>
        <translation>Здесь появится, что сказать и сделать у клиента; сначала одна фраза.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose a brief on the left to read it.</source>
        <translation>Выберите задание слева, чтобы прочитать его.</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Roundsman</source>
        <translation>Roundsman</translation>
    </message>
    <message>
        <source>Your work cannot be opened</source>
        <translation>Ваши данные не открываются</translation>
    </message>
</context>
<context>
    <name>BulletBar</name>
    <message>
        <source>under way</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 процентов</translation>
    </message>
</context>
<context>
    <name>CaseDecision</name>
    <message>
        <source>What the customer is to hear</source>
        <translation>Что сказать клиенту</translation>
    </message>
    <message>
        <source>One or two sentences</source>
        <translation>Одно-два предложения</translation>
    </message>
    <message>
        <source>I am on it</source>
        <translation>Занимаюсь</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Кто отвечает</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Not numbered yet</source>
        <translation>Пока без номера</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Шаг за шагом</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Head office: %1</source>
        <translation>Офис: %1</translation>
    </message>
    <message>
        <source>Head office has it</source>
        <translation>Офис получил</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <comment>somebody&apos;s name</comment>
        <translation>Отвечает %1</translation>
    </message>
    <message>
        <source>Overdue: now %1 is to answer</source>
        <comment>somebody&apos;s name</comment>
        <translation>Просрочено: теперь отвечает %1</translation>
    </message>
    <message>
        <source>It is being worked on</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Joined with %1: others say the same</source>
        <comment>a number</comment>
        <translation>Объединено с %1: об этом говорят и другие</translation>
    </message>
    <message>
        <source>The cause: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>Что сделано: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>head office</source>
        <translation>офис</translation>
    </message>
    <message>
        <source>head office has it</source>
        <translation>офис получил</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>not at head office yet</source>
        <translation>ещё не в офисе</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a time</comment>
        <translation>просрочено с %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a day</comment>
        <translation>просрочено с %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time today</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>by tomorrow %1</source>
        <translation>до завтра, %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a day and a time</comment>
        <translation>до %1, %2</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Решено</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>Call %1</source>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>Visit at %1</source>
        <translation>Визит: %1</translation>
    </message>
    <message>
        <source>Head office does not know yet what it is about. Say it in a few words, or tap the chosen kind again to leave it out.</source>
        <translation>Главный офис ещё не знает, о чём речь. Напишите пару слов или снова нажмите выбранный вид, чтобы убрать его.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>planned</source>
        <translation>запланирован</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начат</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>оставлено</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>размещён</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлен</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>не активен</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>слабо</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>как обычно</translation>
    </message>
    <message>
        <source>very</source>
        <translation>сильно</translation>
    </message>
    <message>
        <source>need</source>
        <translation>потребность</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>дефект</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>идея</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>похвала</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>what is needed only</source>
        <translation>только необходимое</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истекло</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Скопировать код</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Yours is kept. The other one stays in the history.</source>
        <translation>Ваше оставлено. Другое сохранится в истории.</translation>
    </message>
    <message>
        <source>Theirs is kept. Yours stays in the history.</source>
        <translation>Чужое оставлено. Ваше сохранится в истории.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Главный офис</translation>
    </message>
    <message>
        <source>You and %1 both changed it.</source>
        <translation>Это изменили и вы, и %1.</translation>
    </message>
    <message>
        <source>%1 Before, it was %2.</source>
        <translation>%1 Раньше было: %2.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Оставить их</translation>
    </message>
    <message>
        <source>Keep %1&apos;s</source>
        <translation>Оставить: %1</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Call %1</source>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написать: %1</translation>
    </message>
    <message>
        <source>Save %1 to contacts</source>
        <translation>Сохранить в контакты: %1</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: less</source>
        <translation>%1: меньше</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: больше</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>По запросу «%1» никого нет</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Под эти условия никто не подходит</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Пока нет клиентов</translation>
    </message>
    <message>
        <source>Part of a name, a city, a number or a note is enough; accents do not matter.</source>
        <translation>Достаточно части имени, города, номера или заметки; знаки над буквами не важны.</translation>
    </message>
    <message>
        <source>They come with the first sync.</source>
        <translation>Они придут с первой синхронизацией.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Go to sync</source>
        <translation>К синхронизации</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Продолжить визит</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Я на месте</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Предложение</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Пока ничего не было</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Здесь пока никого не знаем</translation>
    </message>
    <message>
        <source>Nothing has been ordered yet</source>
        <translation>Заказов пока не было</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see who they are, what happened and what to say.</source>
        <translation>Выберите клиента слева, чтобы увидеть, кто это, что было и что сказать.</translation>
    </message>
</context>
<context>
    <name>DashboardsPage</name>
    <message>
        <source>Thank you, head office will hear of it</source>
        <translation>Спасибо, главный офис узнает об этом</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Сводки</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Под эти фильтры ничего не подходит</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>Сводок пока нет</translation>
    </message>
    <message>
        <source>Head office pushes a few figures and what to say; they appear here by themselves.</source>
        <translation>Главный офис присылает несколько цифр и что сказать; они появятся здесь сами.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose a tile on the left to see all of it, and who would want it.</source>
        <translation>Выберите плитку слева, чтобы увидеть её целиком и кому это нужно.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Your day</source>
        <translation>Ваш день</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>В тот день</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К сроку</translation>
    </message>
    <message>
        <source>Nothing planned today</source>
        <translation>На сегодня планов нет</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Планов нет</translation>
    </message>
    <message>
        <source>These have waited longest for you.</source>
        <translation>Эти ждут вас дольше всех.</translation>
    </message>
    <message>
        <source>Plan a visit when you check out of one.</source>
        <translation>Запланируйте визит, завершая другой.</translation>
    </message>
    <message>
        <source>Worth a visit</source>
        <translation>Стоит навестить</translation>
    </message>
    <message>
        <source>Add to the calendar</source>
        <translation>Добавить в календарь</translation>
    </message>
    <message>
        <source>By the clock again</source>
        <translation>Снова по часам</translation>
    </message>
    <message>
        <source>Suggest a better order</source>
        <translation>Предложить лучший порядок</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>My devices</source>
        <translation>Мои устройства</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>%1 will not sync until somebody enrols it again with a new code. What it has not sent stays on it.</source>
        <translation>%1 не будет синхронизироваться, пока его не подключат заново по новому коду. Неотправленное останется на нём.</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation>Запрашиваем центральный офис…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не запрошено</translation>
    </message>
    <message>
        <source>The list comes from head office, so it needs the network once.</source>
        <translation>Список приходит из центра, поэтому один раз нужна сеть.</translation>
    </message>
</context>
<context>
    <name>DoneRows</name>
    <message>
        <source>At head office</source>
        <translation>В главном офисе</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <source>Brief: %1</source>
        <translation>Задание: %1</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What everybody should know before they go in</source>
        <translation>Что надо знать каждому перед входом</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>EditorPages</name>
    <message>
        <source>Saved on this tablet</source>
        <translation>Сохранено на этом планшете</translation>
    </message>
    <message>
        <source>Saved on this phone</source>
        <translation>Сохранено на этом телефоне</translation>
    </message>
    <message>
        <source>Repaired, on this tablet until it is sent</source>
        <translation>Исправлено, на планшете до отправки</translation>
    </message>
    <message>
        <source>Repaired, on this phone until it is sent</source>
        <translation>Исправлено, на телефоне до отправки</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>Join your company</source>
        <translation>Присоединиться к компании</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Добро пожаловать, %1</translation>
    </message>
    <message>
        <source>Head office sends you a text that starts with “roundsman:”. Paste it here; it works once.</source>
        <translation>Главный офис пришлёт текст, который начинается с «roundsman:». Вставьте его сюда; он действует один раз.</translation>
    </message>
    <message>
        <source>Your customers are coming onto this device. This happens once; later only changes come.</source>
        <translation>Клиенты загружаются на это устройство. Это бывает один раз; потом приходят только изменения.</translation>
    </message>
    <message>
        <source>The text from head office</source>
        <translation>Текст из главного офиса</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Присоединиться</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>This tablet was erased</source>
        <translation>Этот планшет стёрт</translation>
    </message>
    <message>
        <source>This phone was erased</source>
        <translation>Этот телефон стёрт</translation>
    </message>
    <message>
        <source>The PIN was wrong ten times, so nobody can read any more what Roundsman held here.</source>
        <translation>PIN-код десять раз был неверным, поэтому данные Roundsman здесь больше никто не прочтёт.</translation>
    </message>
    <message>
        <source>What head office had is there</source>
        <translation>Всё, что было в офисе, там и есть</translation>
    </message>
    <message>
        <source>It comes back when you join again.</source>
        <translation>Вернётся, когда вы подключитесь снова.</translation>
    </message>
    <message>
        <source>What was not sent yet has arrived too</source>
        <translation>Неотправленное тоже дошло</translation>
    </message>
    <message>
        <source>What was not sent yet is on its way</source>
        <translation>Неотправленное уже в пути</translation>
    </message>
    <message>
        <source>Only head office can read it.</source>
        <translation>Прочесть это может только офис.</translation>
    </message>
    <message>
        <source>It lies here sealed and goes as soon as there is a network.</source>
        <translation>Лежит здесь запечатанным и уйдёт, как только появится сеть.</translation>
    </message>
    <message>
        <source>Photos and drafts that were not sent are lost</source>
        <translation>Неотправленные фото и черновики потеряны</translation>
    </message>
    <message>
        <source>Their key is gone with the rest.</source>
        <translation>Их ключ уничтожен вместе с остальным.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Войти снова</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлен</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>head office has it</source>
        <translation>в главном офисе</translation>
    </message>
    <message>
        <source>head office works on it</source>
        <translation>главный офис работает над этим</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Вы здесь</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 здесь</translation>
    </message>
    <message>
        <source>You were here</source>
        <translation>Вы были здесь</translation>
    </message>
    <message>
        <source>%1 was here</source>
        <translation>Здесь был(а) %1</translation>
    </message>
    <message>
        <source>Head office: %1</source>
        <translation>Главный офис: %1</translation>
    </message>
    <message>
        <source>%1 sells %2 at %3</source>
        <translation>%1 продаёт %2 за %3</translation>
    </message>
    <message>
        <source>%1 sells %2</source>
        <translation>%1 продаёт %2</translation>
    </message>
    <message>
        <source>you saw it</source>
        <translation>видели вы</translation>
    </message>
    <message>
        <source>%1 saw it</source>
        <translation>заметил(а) %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Дефект</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Похвала</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Поговорили</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Brought something</source>
        <translation>Привезли</translation>
    </message>
    <message>
        <source>Nobody in</source>
        <translation>Никого нет</translation>
    </message>
    <message>
        <source>they took it</source>
        <translation>приняли</translation>
    </message>
    <message>
        <source>they declined it</source>
        <translation>отказались</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истекло</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Предложение %1</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Field</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Nothing was reported yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>No competitor&apos;s price yet</source>
        <translation>Цен конкурентов пока нет</translation>
    </message>
    <message>
        <source>What your people hear on a visit appears here, with who answers it and by when.</source>
        <translation>Здесь появится то, что ваши люди услышат на визитах: кто ответит и к какому сроку.</translation>
    </message>
    <message>
        <source>What your people note at a customer&apos;s shelf appears here by itself.</source>
        <translation>Цены, которые ваши люди запишут у полки клиента, появятся здесь сами.</translation>
    </message>
    <message>
        <source>Devices of your people</source>
        <translation>Устройства ваших людей</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Запланировано на</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Запланировано до</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Уход</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К сроку</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Цена за единицу</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Credit block</source>
        <translation>Кредитный запрет</translation>
    </message>
</context>
<context>
    <name>FirstSync</name>
    <message>
        <source>This device is known</source>
        <translation>Устройство известно</translation>
    </message>
    <message>
        <source>Making this device known</source>
        <translation>Устройство регистрируется</translation>
    </message>
    <message>
        <source>A key is made here; it never leaves.</source>
        <translation>Здесь создаётся ключ; он не покидает устройство.</translation>
    </message>
    <message>
        <source>Bringing your customers</source>
        <translation>Загружаем клиентов</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>In a month</source>
        <translation>Через месяц</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>call by %1</source>
        <translation>позвонить до %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>A territory</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Prices %1</source>
        <translation>Цены: %1</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Только для вас</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Ваша команда</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Вся компания</translation>
    </message>
    <message>
        <source>still coming</source>
        <translation>ещё загружается</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>differs from head office</source>
        <translation>отличается от главного офиса</translation>
    </message>
    <message>
        <source>is compared with head office</source>
        <translation>сверяется с главным офисом</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Head office did not take it.</source>
        <translation>Главный офис этого не принял.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>News from head office</source>
        <translation>Новости главного офиса</translation>
    </message>
    <message>
        <source>%1, closed from January to June %2</source>
        <translation>%1, закрытое с января по июнь %2</translation>
    </message>
    <message>
        <source>%1, closed from July to December %2</source>
        <translation>%1, закрытое с июля по декабрь %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>%1, on this tablet until it is sent</source>
        <translation>%1, пока на планшете</translation>
    </message>
    <message>
        <source>%1, on this phone until it is sent</source>
        <translation>%1, пока на телефоне</translation>
    </message>
    <message>
        <source>No program on this device opens this. Install one, then try again.</source>
        <translation>На этом устройстве нет программы, которая это откроет. Установите её и повторите.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes need a decision.</source>
        <translation>
            <numerusform>%n ваше изменение ждёт решения.</numerusform>
            <numerusform>%n ваших изменения ждут решения.</numerusform>
            <numerusform>%n ваших изменений ждут решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Yours to answer</source>
        <translation>Ждут вашего ответа</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>Поручено вам</translation>
    </message>
    <message>
        <source>What you reported</source>
        <translation>Что вы сообщили</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>Пока ничего не пришло</translation>
    </message>
    <message>
        <source>What you report on a visit appears here, with who answers it and by when, and then with the answer.</source>
        <translation>Здесь появится то, о чём вы сообщите на визите: кто и когда ответит, а затем и ответ.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose something on the left to see every step that it has taken.</source>
        <translation>Выберите слева, чтобы увидеть каждый шаг.</translation>
    </message>
    <message>
        <source>Your territories</source>
        <translation>Ваши территории</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Competitors&apos; prices and what was reported</source>
        <translation>Цены конкурентов и сообщения с мест</translation>
    </message>
</context>
<context>
    <name>LetterBar</name>
    <message>
        <source>Jump to a letter</source>
        <translation>К букве</translation>
    </message>
</context>
<context>
    <name>LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Изменить PIN-код</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Задать PIN-код</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Убрать PIN-код</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>Lock by itself when nobody touches it</source>
        <translation>Блокировать, если никто не касается</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Введите PIN-код</translation>
    </message>
    <message>
        <source>Your work is safe on this tablet.</source>
        <translation>Ваша работа в сохранности на этом планшете.</translation>
    </message>
    <message>
        <source>Your work is safe on this phone.</source>
        <translation>Ваша работа в сохранности на этом телефоне.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Проверка …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Black on white, for outdoors</source>
        <translation>Чёрным по белому, для улицы</translation>
    </message>
    <message>
        <source>Which hand holds it</source>
        <translation>В какой руке</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A</source>
        <comment>small letter of the text size</comment>
        <translation>А</translation>
    </message>
    <message>
        <source>A</source>
        <comment>large letter of the text size</comment>
        <translation>А</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Roundsman</source>
        <translation>Roundsman</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Сводки</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Рынок</translation>
    </message>
</context>
<context>
    <name>NewsChoice</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Tell me what comes while I am away</source>
        <translation>Сообщать, что пришло без меня</translation>
    </message>
    <message>
        <source>A guest, an escalated case, a new brief; without names</source>
        <translation>Гость, переданный вам случай, новое задание; без имён</translation>
    </message>
</context>
<context>
    <name>NextVisit</name>
    <message>
        <source>Next, %1: %2</source>
        <translation>Далее, %1: %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>Далее, %1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Licences of others</source>
        <translation>Чужие лицензии</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Order, as last time</source>
        <translation>Заказ, как в прошлый раз</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то ещё</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Devices of your people</source>
        <translation>Устройства ваших людей</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation>Запрашиваем центральный офис…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не запрошено</translation>
    </message>
    <message>
        <source>None of your people has a device</source>
        <translation>Ни у кого из ваших нет устройства</translation>
    </message>
    <message>
        <source>The list comes from head office, so it needs the network once.</source>
        <translation>Список приходит из центра, поэтому один раз нужна сеть.</translation>
    </message>
    <message>
        <source>The people of your teams and territories are listed here once they have enrolled a phone.</source>
        <translation>Здесь появятся люди ваших команд и территорий, как только подключат телефон.</translation>
    </message>
</context>
<context>
    <name>PersonDevicePage</name>
    <message>
        <source>Asking head office…</source>
        <translation>Запрашиваем центральный офис…</translation>
    </message>
    <message>
        <source>Head office could not take some of its changes. They wait there for their author:</source>
        <translation>Центральный офис не смог принять часть изменений. Они ждут там своего автора:</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Что на нём есть</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Заглянуть</translation>
    </message>
    <message>
        <source>Counted at head office, by what this person may see. That you looked is written down there.</source>
        <translation>Посчитано в центральном офисе по тому, что этому человеку можно видеть. Там записано, что вы смотрели.</translation>
    </message>
    <message>
        <source>If it was lost</source>
        <translation>Если оно потеряно</translation>
    </message>
    <message>
        <source>Hold to shut it out</source>
        <translation>Удерживайте, чтобы отключить</translation>
    </message>
    <message>
        <source>Press again to shut it out</source>
        <translation>Нажмите ещё раз, чтобы отключить</translation>
    </message>
    <message>
        <source>It never syncs again unless an administrator enrols it anew. What it has not sent stays on it.</source>
        <translation>Оно больше не синхронизируется, пока администратор не подключит его заново. Неотправленное останется на нём.</translation>
    </message>
    <message>
        <source>Hold to have it erase itself</source>
        <translation>Удерживайте, чтобы стереть</translation>
    </message>
    <message>
        <source>Press again to have it erase itself</source>
        <translation>Нажмите ещё раз, чтобы стереть</translation>
    </message>
    <message>
        <source>It erases everything as soon as it is in touch, sends what it had not sent, and its receipt appears here.</source>
        <translation>Как только выйдет на связь, отправит неотправленное, сотрёт всё, и здесь появится подтверждение.</translation>
    </message>
    <message>
        <source>Do not erase it</source>
        <translation>Не стирать</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Photo %1</source>
        <translation>Фото %1</translation>
    </message>
    <message>
        <source>Take photo %1 off</source>
        <translation>Убрать фото %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выберите фото</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Фото (%1)</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифры</numerusform>
            <numerusform>%n цифр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Удалить последнюю цифру</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN now</source>
        <translation>Текущий PIN-код</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Новый PIN-код ещё раз</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Выберите PIN-код</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Убрать PIN-код</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Four to eight digits; six are much harder to guess than four. After ten wrong ones this device erases what it holds. Nobody can tell you a PIN that you forgot.</source>
        <translation>От четырёх до восьми цифр; шесть угадать куда труднее, чем четыре. После десяти ошибок устройство сотрёт всё, что в нём есть. Забытый PIN-код никто не подскажет.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Проверка …</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задать PIN-код</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>PriceBand</name>
    <message>
        <source>from %1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>from %1 to %2, a competitor asks %3</source>
        <translation>от %1 до %2, конкурент просит %3</translation>
    </message>
</context>
<context>
    <name>PriceHead</name>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Конкурент</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>ended %1</source>
        <translation>истекла %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>no price on a list</source>
        <translation>нет в прайсе</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>under the floor</source>
        <translation>ниже минимума</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Цены от %1</translation>
    </message>
    <message>
        <source>%1 is on no price list for this customer. Take it out to go on.</source>
        <translation>%1 нет ни в одном прайс-листе этого клиента. Уберите, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The price of %1 has ended. Sync for a new one, or take it out.</source>
        <translation>Цена на %1 больше не действует. Синхронизируйте или уберите.</translation>
    </message>
    <message>
        <source>%1 under the floor. Your manager has to approve it.</source>
        <translation>На %1 ниже минимума. Нужно одобрение руководителя.</translation>
    </message>
    <message>
        <source>%1 under the floor. You may give %2; for more your manager has to approve.</source>
        <translation>На %1 ниже минимума. Сами можете дать %2; больше — с одобрения руководителя.</translation>
    </message>
    <message>
        <source>This is no approval. Copy the whole code from your manager&apos;s phone.</source>
        <translation>Это не одобрение. Скопируйте код с телефона руководителя целиком.</translation>
    </message>
    <message>
        <source>This approval is for another quote and cannot be used again.</source>
        <translation>Одобрение дано для другого предложения, повторно его не применить.</translation>
    </message>
    <message>
        <source>The quote has changed since it was approved. Ask again.</source>
        <translation>Предложение изменилось после одобрения. Запросите снова.</translation>
    </message>
    <message>
        <source>This goes further than what was approved. Ask again.</source>
        <translation>Это больше, чем было одобрено. Запросите снова.</translation>
    </message>
    <message>
        <source>This approval has expired. Ask again.</source>
        <translation>Срок одобрения истёк. Запросите снова.</translation>
    </message>
    <message>
        <source>Whoever gave this approval is not a manager. Ask your manager.</source>
        <translation>Одобрил не руководитель. Обратитесь к своему руководителю.</translation>
    </message>
    <message>
        <source>This approval does not come from your manager&apos;s phone as this phone knows it. Sync once, then try again.</source>
        <translation>Одобрение не с того телефона руководителя, который известен этому телефону. Синхронизируйте и повторите.</translation>
    </message>
    <message>
        <source>Head office: accepted with the prices of %1</source>
        <translation>Офис: принято по ценам от %1</translation>
    </message>
    <message>
        <source>Head office: accepted</source>
        <translation>Офис: принято</translation>
    </message>
    <message>
        <source>Head office: accepted, though the prices rose by %1</source>
        <translation>Офис: принято, хотя цены выросли на %1</translation>
    </message>
    <message>
        <source>Head office: needs approval, %1 under today&apos;s price</source>
        <translation>Офис: нужно одобрение, на %1 ниже нынешней цены</translation>
    </message>
    <message>
        <source>Head office: needs approval</source>
        <translation>Офис: нужно одобрение</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>Предложение для %1</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Скидка: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Итого: %1</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>Действует до %1</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Название или номер</translation>
    </message>
    <message>
        <source>Nothing is sold yet</source>
        <translation>Пока ничего не продаётся</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Такого товара нет</translation>
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Approve a colleague&apos;s quote</source>
        <translation>Одобрить предложение коллеги</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Нужно одобрение</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Отправить предложение</translation>
    </message>
</context>
<context>
    <name>QuotePaper</name>
    <message>
        <source>Quote</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Предложение %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Цена по прайсу</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>At list prices</source>
        <translation>По ценам прайса</translation>
    </message>
    <message>
        <source>Discount, in the amounts</source>
        <translation>Скидка, учтена в суммах</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>These prices ended on %1. Please ask for a new quote.</source>
        <translation>Эти цены действовали до %1. Запросите новое предложение.</translation>
    </message>
    <message>
        <source>Not binding until we have confirmed it.</source>
        <translation>Не является обязательством до нашего подтверждения.</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>Действует до %1</translation>
    </message>
    <message>
        <source>price list version %1</source>
        <translation>версия прайс-листа %1</translation>
    </message>
    <message>
        <source>Offered by %1</source>
        <translation>Предложение подготовил(а) %1</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>For head office</source>
        <translation>Для главного офиса</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Строка заказа</translation>
    </message>
    <message>
        <source>Competitor&apos;s price</source>
        <translation>Цена конкурента</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Конкурент</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>Строка предложения</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>Late change</source>
        <translation>Запоздалое изменение</translation>
    </message>
    <message>
        <source>What reached you, and whether you looked at it</source>
        <translation>Что до вас дошло и смотрели ли вы</translation>
    </message>
    <message>
        <source>Useful or not</source>
        <translation>Полезно или нет</translation>
    </message>
    <message>
        <source>Brief understood, or what blocks it</source>
        <translation>Бриф понят или что мешает</translation>
    </message>
    <message>
        <source>Comment on a brief</source>
        <translation>Комментарий к брифу</translation>
    </message>
</context>
<context>
    <name>RepairField</name>
    <message>
        <source>%1: left out</source>
        <translation>%1: не отправляется</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Не отправлять</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Send it repaired</source>
        <translation>Отправить исправленное</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Отправить ещё раз</translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>For you to decide</source>
        <translation>Решать вам</translation>
    </message>
    <message>
        <source>Why not, in a sentence</source>
        <translation>Почему нет, одной фразой</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Отклонить…</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, раньше: %2</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a kind of record</comment>
        <translation>%1, новая запись</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a kind of record</comment>
        <translation>%1, удалено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved out of %1&apos;s territory before this arrived.</source>
        <translation>Пока это дошло, запись ушла с территории: %1.</translation>
    </message>
    <message>
        <source>It builds on an earlier change of %1&apos;s that waits for you.</source>
        <translation>Продолжает более раннее изменение (%1), которое ждёт вас.</translation>
    </message>
    <message>
        <source>%1 no longer had the territory when this arrived.</source>
        <translation>Когда это дошло, территория была уже не у %1.</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>ordered %1</source>
        <comment>at most 18 letters with &apos;yesterday&apos;</comment>
        <translation>заказ %1</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>unit beside a number</comment>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
    </message>
    <message>
        <source>since your visit</source>
        <translation>с вашего визита</translation>
    </message>
    <message>
        <source>since a visit</source>
        <translation>с визита</translation>
    </message>
    <message>
        <source>dearer than %1</source>
        <translation>дороже, чем %1</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>рядом с %1</translation>
    </message>
    <message numerus="yes">
        <source>open</source>
        <comment>unit beside a number</comment>
        <translation>
            <numerusform>открытый</numerusform>
            <numerusform>открытых</numerusform>
            <numerusform>открытых</numerusform>
        </translation>
    </message>
    <message>
        <source>“Head office is working on this: %1”</source>
        <translation>«Главный офис работает над этим: %1»</translation>
    </message>
    <message>
        <source>“Head office knows of this: %1”</source>
        <translation>«Главный офис знает об этом: %1»</translation>
    </message>
    <message>
        <source>“I am passing this on: %1”</source>
        <translation>«Я передаю это дальше: %1»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two products</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>“Last time it was %1. The same again?”</source>
        <translation>«В прошлый раз было: %1. Повторим?»</translation>
    </message>
    <message>
        <source>“Head office answered: %1”</source>
        <translation>«Главный офис ответил: %1»</translation>
    </message>
    <message>
        <source>“I have not forgotten: %1.”</source>
        <translation>«Я не забыл(а): %1.»</translation>
    </message>
    <message>
        <source>“%1 is %2 % cheaper with us than at %3.”</source>
        <translation>«%1 у нас на %2 % дешевле, чем у %3.»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>категория %1</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>клиент с %1</translation>
    </message>
</context>
<context>
    <name>ScopeRows</name>
    <message>
        <source>What is here</source>
        <translation>Что здесь хранится</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Name, city, number</source>
        <translation>Название, город, номер</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Somebody else had removed this record; your change brought it back.</source>
        <translation>Кто-то удалил эту запись; ваше изменение вернуло её.</translation>
    </message>
    <message>
        <source>Somebody else had changed this record, so it was kept.</source>
        <translation>Кто-то изменил эту запись, поэтому она осталась.</translation>
    </message>
    <message>
        <source>Somebody else has removed this record.</source>
        <translation>Кто-то удалил эту запись.</translation>
    </message>
    <message>
        <source>This record is no longer in your care; hand the change to whoever has it now.</source>
        <translation>Эта запись больше не у вас; передайте изменение тому, кто ведёт её сейчас.</translation>
    </message>
    <message>
        <source>This record would stand where you may not write; ask whoever is responsible there.</source>
        <translation>Запись попала бы туда, где вам нельзя писать; спросите того, кто там отвечает.</translation>
    </message>
    <message>
        <source>It belongs to a record that was set aside; repair that one and send both again.</source>
        <translation>Это относится к отложенной записи; исправьте её и отправьте обе снова.</translation>
    </message>
    <message>
        <source>It belongs to a record that is not at head office, or that has been removed there.</source>
        <translation>Это относится к записи, которой нет в главном офисе или которая там удалена.</translation>
    </message>
    <message>
        <source>This was too much to be saved at once; save it in parts.</source>
        <translation>Слишком много за один раз; сохраните по частям.</translation>
    </message>
    <message>
        <source>Head office runs an older version that does not know this yet; it has to be upgraded.</source>
        <translation>В главном офисе старая версия, которая этого ещё не знает; её надо обновить.</translation>
    </message>
    <message>
        <source>Somebody at head office has changed its state in the meantime, and it cannot go on from there.</source>
        <translation>Тем временем в главном офисе изменили состояние, и продолжить оттуда нельзя.</translation>
    </message>
    <message>
        <source>This is written once and cannot be changed later.</source>
        <translation>Это пишется один раз и потом не меняется.</translation>
    </message>
    <message>
        <source>Your role may not change this. Leave it out, or ask somebody who may.</source>
        <translation>Ваша роль не позволяет это менять. Не отправляйте это или попросите того, кому можно.</translation>
    </message>
    <message>
        <source>Somebody else is responsible there now; this was still taken in.</source>
        <translation>Теперь там отвечает другой человек; это всё же принято.</translation>
    </message>
    <message>
        <source>Somebody else is responsible there now; your change was sent for review.</source>
        <translation>Теперь там отвечает другой человек; ваше изменение отправлено на проверку.</translation>
    </message>
    <message>
        <source>It waits with an earlier change until head office has been upgraded.</source>
        <translation>Ждёт вместе с более ранним изменением, пока главный офис не обновится.</translation>
    </message>
    <message>
        <source>Whoever is responsible there has taken your change in.</source>
        <translation>Тот, кто теперь отвечает за это, принял ваше изменение.</translation>
    </message>
    <message>
        <source>Whoever is responsible there has declined it: %1</source>
        <translation>Тот, кто теперь отвечает за это, отклонил его: %1</translation>
    </message>
    <message>
        <source>Somebody else has been asked to decide on this.</source>
        <translation>Решение об этом поручено другому.</translation>
    </message>
    <message>
        <source>Its author has taken it back; there is nothing left to decide.</source>
        <translation>Автор забрал это обратно; решать больше нечего.</translation>
    </message>
    <message>
        <source>It cannot be taken in as it stands now: what it builds on is not at head office. You may decline it.</source>
        <translation>В таком виде это не принять: нет того, на чём оно основано. Можно отклонить.</translation>
    </message>
</context>
<context>
    <name>SetAsideCards</name>
    <message>
        <source>Repair it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Let go. A copy stays on this device.</source>
        <translation>Оставлено. Копия хранится на устройстве.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>The PIN is set</source>
        <translation>PIN-код задан</translation>
    </message>
    <message>
        <source>The PIN is gone</source>
        <translation>PIN-код убран</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>What my manager sees</source>
        <translation>Что видит мой руководитель</translation>
    </message>
    <message>
        <source>So many are on this device. Changes of customers, contacts and preferences are seen too, as everybody who looks after the customer sees them.</source>
        <translation>Столько есть на этом устройстве. Видны и правки клиентов, контактов и предпочтений — так же, как всем, кто ведёт клиента.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Ваши устройства</translation>
    </message>
    <message>
        <source>Seen by nobody</source>
        <translation>Не видит никто</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Где вы</translation>
    </message>
    <message>
        <source>Roundsman does not ask this device for its position. A check-in says which customer and when.</source>
        <translation>Roundsman не запрашивает положение устройства. Отметка о приходе говорит, у кого и когда.</translation>
    </message>
    <message>
        <source>What is not saved</source>
        <translation>Что не сохранено</translation>
    </message>
    <message>
        <source>Drafts, what you search for, and your PIN stay on this device.</source>
        <translation>Черновики, поисковые запросы и PIN остаются на этом устройстве.</translation>
    </message>
    <message>
        <source>What you send, with name and time</source>
        <translation>Что вы отправляете: с именем и временем</translation>
    </message>
    <message>
        <source>Seen by managers and administrators</source>
        <translation>Видят руководители и администраторы</translation>
    </message>
    <message>
        <source>Model, system, version of Roundsman, when each was enrolled and last seen, how much is unsent, what was set aside and why, and how many rows of what it may hold. Whoever looks into one is written down.</source>
        <translation>Модель, система, версия Roundsman, когда подключено и замечено в последний раз, сколько не отправлено, что отложено и почему, и сколько строк чего на нём может быть. Кто заглянул, записано.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Sighting</name>
    <message>
        <source>Seen at a competitor</source>
        <translation>Замечено у конкурента</translation>
    </message>
    <message>
        <source>Name a competitor</source>
        <translation>Назвать конкурента</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>Who sells it?</source>
        <translation>Кто продаёт?</translation>
    </message>
    <message>
        <source>Add this competitor</source>
        <translation>Добавить конкурента</translation>
    </message>
    <message>
        <source>Their price</source>
        <translation>Их цена</translation>
    </message>
</context>
<context>
    <name>SizeSlider</name>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Hold</source>
        <translation>Держать</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Уступать</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Предлагать</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>on this tablet</source>
        <translation>на этом планшете</translation>
    </message>
    <message>
        <source>on this phone</source>
        <translation>на этом телефоне</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>at head office</source>
        <translation>в главном офисе</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>нужны вы</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: меньше</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: больше</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>All at head office</source>
        <translation>Всё в главном офисе</translation>
    </message>
    <message numerus="yes">
        <source>%n on this tablet</source>
        <translation>
            <numerusform>%n на этом планшете</numerusform>
            <numerusform>%n на этом планшете</numerusform>
            <numerusform>%n на этом планшете</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this phone</source>
        <translation>
            <numerusform>%n на этом телефоне</numerusform>
            <numerusform>%n на этом телефоне</numerusform>
            <numerusform>%n на этом телефоне</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Идёт обмен…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Nothing sent today</source>
        <translation>Сегодня ничего не отправлено</translation>
    </message>
    <message>
        <source>What head office has received appears here with its time.</source>
        <translation>Здесь с указанием времени появится то, что получил главный офис.</translation>
    </message>
</context>
<context>
    <name>SyncStrip</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n ждёт вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this tablet</source>
        <translation>
            <numerusform>%n на этом планшете</numerusform>
            <numerusform>%n на этом планшете</numerusform>
            <numerusform>%n на этом планшете</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this phone</source>
        <translation>
            <numerusform>%n на этом телефоне</numerusform>
            <numerusform>%n на этом телефоне</numerusform>
            <numerusform>%n на этом телефоне</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Обмен %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Обмена ещё не было</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>tier %1</source>
        <translation>категория %1</translation>
    </message>
</context>
<context>
    <name>TileDetail</name>
    <message>
        <source>Say</source>
        <translation>Сказать</translation>
    </message>
    <message>
        <source>Who would want it</source>
        <translation>Кому это нужно</translation>
    </message>
</context>
<context>
    <name>TileFoot</name>
    <message>
        <source>Useful</source>
        <translation>Полезно</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Бесполезно</translation>
    </message>
</context>
<context>
    <name>TileWords</name>
    <message>
        <source>expired %1: do not quote</source>
        <translation>срок истёк %1: цену не называть</translation>
    </message>
    <message>
        <source>as of %1, valid to %2</source>
        <translation>на %1, действует до %2</translation>
    </message>
    <message>
        <source>Too old to quote</source>
        <translation>Устарело, без цены</translation>
    </message>
    <message>
        <source>Cannot be trusted</source>
        <translation>Доверять нельзя</translation>
    </message>
    <message>
        <source>It is not signed by head office, or older than what you have had. Its figures are not shown; tell your manager.</source>
        <translation>Нет подписи главного офиса, или это старее того, что у вас уже было. Цифры не показаны; сообщите руководителю.</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>As PDF: %1</source>
        <translation>В виде PDF: %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>Выбрать другой день</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>К сегодняшнему дню</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Продолжить визит</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Я на месте</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>A day to fill</source>
        <translation>Свободный день</translation>
    </message>
    <message>
        <source>Choose somebody on the left, or look for a customer.</source>
        <translation>Выберите кого-нибудь слева или найдите клиента.</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>What came of it?</source>
        <translation>Что получилось?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>What was said, agreed, seen</source>
        <translation>Что сказали, решили, увидели</translation>
    </message>
    <message>
        <source>For head office</source>
        <translation>Для главного офиса</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Их словами</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Yes, forget this visit</source>
        <translation>Да, забыть этот визит</translation>
    </message>
    <message>
        <source>This was no visit…</source>
        <translation>Это не был визит…</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>Составить предложение</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Открыто здесь</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>VisitUnderWay</name>
    <message>
        <source>You are here, %1</source>
        <translation>Вы здесь, %1</translation>
    </message>
</context>
<context>
    <name>WaitingRows</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Предложение</translation>
    </message>
</context>
<context>
    <name>WipedPage</name>
    <message>
        <source>This device was erased by your company</source>
        <translation>Ваша компания стёрла это устройство</translation>
    </message>
    <message>
        <source>What was not sent yet has arrived</source>
        <translation>Неотправленное уже доставлено</translation>
    </message>
    <message>
        <source>What was not sent yet is on its way</source>
        <translation>Неотправленное в пути</translation>
    </message>
    <message>
        <source>Only head office can read it.</source>
        <translation>Прочесть может только центральный офис.</translation>
    </message>
    <message>
        <source>It lies here sealed and goes as soon as there is a network.</source>
        <translation>Лежит здесь запечатанным и уйдёт, как только появится сеть.</translation>
    </message>
    <message>
        <source>Photos that were not sent are lost</source>
        <translation>Неотправленные фотографии потеряны</translation>
    </message>
    <message>
        <source>Their key is gone with the rest.</source>
        <translation>Их ключ стёрт вместе с остальным.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Войти снова</translation>
    </message>
</context>
<context>
    <name>roundsman::ApprovalScreen</name>
    <message>
        <source>This is no request. Copy the whole code from the rep&apos;s phone.</source>
        <translation>Это не запрос. Скопируйте код с телефона представителя целиком.</translation>
    </message>
    <message>
        <source>This customer is not on this phone, so it is for another manager.</source>
        <translation>Этого клиента нет на телефоне: запрос для другого руководителя.</translation>
    </message>
    <message>
        <source>Asks for %1 off</source>
        <translation>Просит скидку %1</translation>
    </message>
    <message>
        <source>%1 asks for %2 off</source>
        <translation>%1 просит скидку %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 under the floor</source>
        <translation>На %1 ниже минимума</translation>
    </message>
    <message>
        <source>Not under the floor: nothing has to be approved</source>
        <translation>Не ниже минимума: одобрять нечего</translation>
    </message>
    <message>
        <source>Approval for %1</source>
        <translation>Одобрение для %1</translation>
    </message>
</context>
<context>
    <name>roundsman::ArrivalScreen</name>
    <message>
        <source>This customer is no longer on this device. Go back to the list.</source>
        <translation>Этого клиента больше нет на устройстве. Вернитесь к списку.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic, what is liked</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>roundsman::BriefScreen</name>
    <message>
        <source>This brief is no longer on this device. Go back to the list.</source>
        <translation>Этого задания больше нет на устройстве. Вернитесь к списку.</translation>
    </message>
    <message>
        <source>Head office has not signed this. Do not follow it, and tell your manager.</source>
        <translation>Офис этого не подписывал. Не следуйте этому и сообщите руководителю.</translation>
    </message>
    <message>
        <source>Not quite. Read the message once more and answer again.</source>
        <translation>Не совсем. Прочитайте ещё раз и ответьте снова.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Say in a few words what is in the way, so that somebody can clear it.</source>
        <translation>Скажите в двух словах, что мешает, чтобы это можно было устранить.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Есть помеха</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Комментарий: %1</translation>
    </message>
</context>
<context>
    <name>roundsman::BriefsScreen</name>
    <message>
        <source>Briefs received</source>
        <translation>Задания получены</translation>
    </message>
</context>
<context>
    <name>roundsman::CaseScreen</name>
    <message>
        <source>This is no longer on this device. Go back to the list.</source>
        <translation>Этого больше нет на устройстве. Вернитесь к списку.</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <comment>a name</comment>
        <translation>Отвечает %1</translation>
    </message>
    <message>
        <source>“Head office answered: %1”</source>
        <translation>«Офис ответил: %1»</translation>
    </message>
    <message numerus="yes">
        <source>%n others say the same</source>
        <translation>
            <numerusform>ещё %n говорит то же</numerusform>
            <numerusform>ещё %n говорят то же</numerusform>
            <numerusform>ещё %n говорят то же</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Взято в работу</translation>
    </message>
    <message>
        <source>Say in a sentence or two what the customer is to hear.</source>
        <translation>Скажите в одном-двух предложениях, что передать клиенту.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Say why, so that the customer can be told.</source>
        <translation>Скажите почему, чтобы это можно было объяснить клиенту.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Поручено: %1</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomerEditor</name>
    <message>
        <source>A customer needs a name. Write one and save again.</source>
        <translation>Клиенту нужно название. Напишите его и сохраните снова.</translation>
    </message>
    <message>
        <source>Correction at %1</source>
        <translation>Исправление: %1</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomerScreen</name>
    <message>
        <source>This customer is no longer on this device. Go back to the list.</source>
        <translation>Этого клиента больше нет на устройстве. Вернитесь к списку.</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>все %1</translation>
    </message>
    <message>
        <source>What was closed before %1 is at head office.</source>
        <translation>Всё, что закрыто до %1, хранится в главном офисе.</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomersScreen</name>
    <message>
        <source>From %1</source>
        <translation>От %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>visited %1</source>
        <translation>визит %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>заказ %1</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К сроку</translation>
    </message>
    <message>
        <source>Open issue</source>
        <translation>Есть вопрос</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Категория %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Не отправлено</translation>
    </message>
</context>
<context>
    <name>roundsman::DashboardsScreen</name>
    <message>
        <source>My customers</source>
        <translation>Мои клиенты</translation>
    </message>
    <message>
        <source>Opinion on %1</source>
        <translation>Отзыв: %1</translation>
    </message>
    <message>
        <source>Dashboards seen</source>
        <translation>Просмотренные сводки</translation>
    </message>
</context>
<context>
    <name>roundsman::DevicesScreen</name>
    <message>
        <source>Head office cannot be reached now. This is the last list.</source>
        <translation>Центр сейчас недоступен. Это последний список.</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, so nothing was changed.</source>
        <translation>Центр сейчас недоступен, ничего не изменилось.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Данные: %1</translation>
    </message>
    <message>
        <source>shut out by head office</source>
        <translation>отключено центром</translation>
    </message>
    <message>
        <source>has to enrol again before it syncs</source>
        <translation>перед синхронизацией нужно подключить заново</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>это устройство</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>на связи: %1</translation>
    </message>
    <message>
        <source>enrolled %1</source>
        <translation>подключено %1</translation>
    </message>
</context>
<context>
    <name>roundsman::EnrolmentScreen</name>
    <message>
        <source>%1 rows</source>
        <translation>Записей: %1</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>%1 из примерно %2 записей</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>осталась примерно %n минута</numerusform>
            <numerusform>осталось примерно %n минуты</numerusform>
            <numerusform>осталось примерно %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roundsman::FieldScreen</name>
    <message>
        <source>Newest prices</source>
        <translation>Новые цены</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>По товару</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Product not named</source>
        <translation>Товар не указан</translation>
    </message>
</context>
<context>
    <name>roundsman::LockScreen</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Повторите через %n секунду.</numerusform>
            <numerusform>Повторите через %n секунды.</numerusform>
            <numerusform>Повторите через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Повторите через %n минуту.</numerusform>
            <numerusform>Повторите через %n минуты.</numerusform>
            <numerusform>Повторите через %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>Неверный PIN-код.</translation>
    </message>
    <message numerus="yes">
        <source>After %n more wrong tries this phone erases what it holds.</source>
        <translation>
            <numerusform>Ещё %n ошибка — и телефон сотрёт всё, что в нём есть.</numerusform>
            <numerusform>Ещё %n ошибки — и телефон сотрёт всё, что в нём есть.</numerusform>
            <numerusform>Ещё %n ошибок — и телефон сотрёт всё, что в нём есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for whenever Roundsman opens</source>
        <translation>Запрашивается при каждом открытии Roundsman</translation>
    </message>
    <message>
        <source>Whoever holds this phone can open Roundsman</source>
        <translation>Roundsman откроет любой, у кого этот телефон</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Через %n минуту</numerusform>
            <numerusform>Через %n минуты</numerusform>
            <numerusform>Через %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roundsman::NewsTeller</name>
    <message>
        <source>A guest has come to one of your customers</source>
        <translation>К одному из ваших клиентов пришёл гость</translation>
    </message>
    <message>
        <source>A case was escalated to you</source>
        <translation>Вам передан случай</translation>
    </message>
    <message>
        <source>There is a new brief for you</source>
        <translation>Для вас есть новое задание</translation>
    </message>
    <message>
        <source>Open Roundsman to see it.</source>
        <translation>Откройте Roundsman, чтобы посмотреть.</translation>
    </message>
</context>
<context>
    <name>roundsman::OrderModel</name>
    <message>
        <source>no price yet</source>
        <translation>цены пока нет</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, действует до %2</translation>
    </message>
    <message>
        <source>%1, paid %2</source>
        <translation>%1, платили %2</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 по прайсу</translation>
    </message>
    <message>
        <source>%1, ended %2</source>
        <translation>%1, истекла %2</translation>
    </message>
</context>
<context>
    <name>roundsman::OrderOfDay</name>
    <message>
        <source>%1 first: they expect you by %2. The whole way is %3.</source>
        <translation>Сначала %1: вас ждут до %2. Весь путь %3.</translation>
    </message>
    <message>
        <source>%1 first: so you are done soonest. The whole way is %2.</source>
        <translation>Сначала %1: так вы закончите раньше всего. Весь путь %2.</translation>
    </message>
</context>
<context>
    <name>roundsman::PeopleScreen</name>
    <message>
        <source>Head office cannot be reached now. This is the last list.</source>
        <translation>Центр сейчас недоступен. Это последний список.</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, and it alone knows this.</source>
        <translation>Центральный офис сейчас недоступен, а знает это только он.</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, so nothing was changed.</source>
        <translation>Центр сейчас недоступен, ничего не изменилось.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Данные: %1</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>синхронизируется</translation>
    </message>
    <message>
        <source>has to enrol again before it syncs</source>
        <translation>перед синхронизацией нужно подключить заново</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>отключено</translation>
    </message>
    <message>
        <source>erases itself as soon as it is in touch</source>
        <translation>сотрёт себя, как только выйдет на связь</translation>
    </message>
    <message>
        <source>has erased itself</source>
        <translation>стёрло себя</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>на связи: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n не отправлено</numerusform>
            <numerusform>%n не отправлено</numerusform>
            <numerusform>%n не отправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>something was set aside</source>
        <translation>что-то отложено</translation>
    </message>
    <message>
        <source>told %1, no receipt yet</source>
        <translation>приказ %1, подтверждения ещё нет</translation>
    </message>
    <message>
        <source>nothing was unsent</source>
        <translation>всё было отправлено</translation>
    </message>
    <message>
        <source>%1 of %2 unsent changes rescued</source>
        <translation>спасено неотправленных изменений: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files lost</source>
        <translation>
            <numerusform>потерян %n файл</numerusform>
            <numerusform>потеряно %n файла</numerusform>
            <numerusform>потеряно %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последний раз на связи</translation>
    </message>
    <message>
        <source>Not sent when it last synced</source>
        <translation>Не отправлено при последней синхронизации</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Roundsman when enrolled</source>
        <translation>Roundsman при подключении</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>без: %1</translation>
    </message>
    <message>
        <source>Products, prices, people and the rest</source>
        <translation>Товары, цены, люди и остальное</translation>
    </message>
</context>
<context>
    <name>roundsman::Photographs</name>
    <message>
        <source>This photo cannot be read. Choose another.</source>
        <translation>Это фото не читается. Выберите другое.</translation>
    </message>
    <message>
        <source>This photo is larger than 25 MB. Choose a smaller one.</source>
        <translation>Фото больше 25 МБ. Выберите поменьше.</translation>
    </message>
    <message>
        <source>This file is no photo. Choose a JPEG or PNG.</source>
        <translation>Этот файл не фото. Выберите JPEG или PNG.</translation>
    </message>
</context>
<context>
    <name>roundsman::PinEditor</name>
    <message>
        <source>The two were not the same. Choose it once more.</source>
        <translation>PIN-коды не совпали. Выберите заново.</translation>
    </message>
    <message>
        <source>The old PIN is wrong. Try again.</source>
        <translation>Старый PIN-код неверен. Попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>roundsman::QuoteEditor</name>
    <message>
        <source>list price %1</source>
        <translation>по прайсу %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сохранено %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Одобрено: %1</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>Предложение для %1</translation>
    </message>
    <message>
        <source>Saved here. Head office answers at the next sync.</source>
        <translation>Сохранено здесь. Офис ответит при следующей синхронизации.</translation>
    </message>
</context>
<context>
    <name>roundsman::RepairEditor</name>
    <message>
        <source>“%1” is no number. Write it with digits only.</source>
        <translation>«%1» не число. Пишите только цифрами.</translation>
    </message>
</context>
<context>
    <name>roundsman::ReviewScreen</name>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Say why, so that its author knows.</source>
        <translation>Напишите почему, чтобы автор знал.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>roundsman::SettingsScreen</name>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Солнце</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Правая рука</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Левая рука</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Торговый представитель</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Маркетолог</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Ценообразование</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Encrypted; the key is kept by this machine&apos;s keystore.</source>
        <translation>Зашифровано; ключ в хранилище ключей этого устройства.</translation>
    </message>
    <message>
        <source>Encrypted; only your passphrase opens it.</source>
        <translation>Зашифровано; открывает только ваша парольная фраза.</translation>
    </message>
    <message>
        <source>Encrypted; this machine&apos;s keystore and your passphrase open it together.</source>
        <translation>Зашифровано; открывают вместе хранилище ключей устройства и ваша парольная фраза.</translation>
    </message>
    <message>
        <source>Encrypted; only your PIN opens it. This machine has no keystore to help it.</source>
        <translation>Зашифровано; открывает только ваш PIN-код. Хранилища ключей на этом устройстве нет.</translation>
    </message>
    <message>
        <source>Encrypted; it opens with your PIN, and on this device alone.</source>
        <translation>Зашифровано; открывается вашим PIN-кодом и только на этом устройстве.</translation>
    </message>
    <message>
        <source>Not protected: whoever can read your files can read this. Set a PIN.</source>
        <translation>Не защищено: кто прочтёт ваши файлы, прочтёт и это. Задайте PIN-код.</translation>
    </message>
</context>
<context>
    <name>roundsman::Sharing</name>
    <message>
        <source>This person is no longer on this device.</source>
        <translation>Этого человека больше нет на этом устройстве.</translation>
    </message>
    <message>
        <source>Nothing is planned any more on that day.</source>
        <translation>На этот день больше ничего не запланировано.</translation>
    </message>
    <message>
        <source>This quote is no longer on this device.</source>
        <translation>Этого предложения больше нет на этом устройстве.</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <comment>in a calendar</comment>
        <translation>Визит: %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Предложение %1</translation>
    </message>
</context>
<context>
    <name>roundsman::SyncScreen</name>
    <message>
        <source>Not synced yet</source>
        <translation>Обмена ещё не было</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Последний обмен %1</translation>
    </message>
    <message>
        <source>%1, again as soon as it can</source>
        <translation>%1, снова при первой возможности</translation>
    </message>
    <message>
        <source>%1 up, %2 down: %3 ms on the network, %4 ms here</source>
        <translation>%1 отправлено, %2 получено: %3 мс в сети, %4 мс здесь</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
</context>
<context>
    <name>roundsman::TodayScreen</name>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Вы здесь</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок был %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>no visit and no order yet</source>
        <translation>визитов и заказов пока не было</translation>
    </message>
    <message>
        <source>last visited %1</source>
        <translation>последний визит %1</translation>
    </message>
    <message>
        <source>last ordered %1</source>
        <translation>последний заказ %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 из %2 сделано</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Обещано: %1</translation>
    </message>
</context>
<context>
    <name>roundsman::VisitEditor</name>
    <message>
        <source>Check in at %1</source>
        <translation>Прибытие: %1</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Сохранено здесь.</translation>
    </message>
    <message>
        <source>Saved here. Next: %1</source>
        <translation>Сохранено здесь. Далее: %1</translation>
    </message>
    <message>
        <source>No visit at %1</source>
        <translation>Визита не было: %1</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 здесь</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сохранено %1</translation>
    </message>
    <message>
        <source>%1 on the shelf; ours is %2</source>
        <translation>%1 на полке; у нас %2</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 на полке</translation>
    </message>
    <message>
        <source>%1 sells %2 at %3</source>
        <translation>%1 продаёт %2 за %3</translation>
    </message>
</context>
<context>
    <name>roundsman::Words</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date pattern of Qt: Tuesday 24 March</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date pattern of Qt: Tue 7 April</comment>
        <translation>ddd, d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date pattern of Qt: Tue 7</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date pattern of Qt: 12 March</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern of Qt: 12 March 2016</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Сегодня %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Вчера %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Завтра %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n месяц назад</numerusform>
            <numerusform>%n месяца назад</numerusform>
            <numerusform>%n месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n год назад</numerusform>
            <numerusform>%n года назад</numerusform>
            <numerusform>%n лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 м</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
</context>
</TS>
