<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk_SK" sourcelanguage="en">
<context>
    <name>AboutMe</name>
    <message>
        <source>You</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Vaša firma</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation>Tento tablet</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Tento telefón</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Ochrana</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programe</translation>
    </message>
    <message>
        <source>Roundsman %1</source>
        <translation>Roundsman %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0</source>
        <translation>Slobodný softvér pod licenciou Apache 2.0</translation>
    </message>
    <message>
        <source>Licences of others</source>
        <translation>Licencie iných</translation>
    </message>
    <message>
        <source>What Roundsman is built on</source>
        <translation>Na čom Roundsman stojí</translation>
    </message>
    <message>
        <source>My devices</source>
        <translation>Moje zariadenia</translation>
    </message>
    <message>
        <source>Where your work lies; sign out one that was lost</source>
        <translation>Kde je vaša práca; stratené odhláste</translation>
    </message>
    <message>
        <source>What my manager sees</source>
        <translation>Čo vidí môj manažér</translation>
    </message>
    <message>
        <source>Of you and of this device</source>
        <translation>O vás a tomto zariadení</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Let your manager&apos;s phone read this, or send it as a message.</source>
        <translation>Nechajte to načítať telefónom manažéra alebo to pošlite správou.</translation>
    </message>
    <message>
        <source>The answer from your manager&apos;s phone</source>
        <translation>Odpoveď z telefónu manažéra</translation>
    </message>
    <message>
        <source>Use this approval</source>
        <translation>Použiť schválenie</translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Approve a quote</source>
        <translation>Schváliť ponuku</translation>
    </message>
    <message>
        <source>The code on the rep&apos;s phone</source>
        <translation>Kód z telefónu obchodníka</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Výrobky</translation>
    </message>
    <message>
        <source>Let the rep&apos;s phone have this. It stands for this quote alone, once, for a day.</source>
        <translation>Odovzdajte ho do telefónu obchodníka. Platí len pre túto ponuku, raz, jeden deň.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Schváliť</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Schválené</translation>
    </message>
</context>
<context>
    <name>ArrivalGlance</name>
    <message>
        <source>At the door: %1</source>
        <translation>Pri dverách: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>At the door</source>
        <translation>Pri dverách</translation>
    </message>
    <message>
        <source>Everything on %1</source>
        <translation>Všetko o: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest came, who</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Pokračovať v návšteve</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Začať návštevu</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>just now</source>
        <translation>práve teraz</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age</comment>
        <translation>pred %1</translation>
    </message>
    <message>
        <source>you were here</source>
        <translation>boli ste tu</translation>
    </message>
    <message>
        <source>%1 was here</source>
        <translation>bol(a) tu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>issues</comment>
        <translation>
            <numerusform>%n otvorená vec</numerusform>
            <numerusform>%n otvorené veci</numerusform>
            <numerusform>%n otvorených vecí</numerusform>
        </translation>
    </message>
    <message>
        <source>promised</source>
        <translation>sľúbené</translation>
    </message>
    <message>
        <source>A guest came, %1</source>
        <comment>how long ago</comment>
        <translation>Prišiel hosť, %1</translation>
    </message>
    <message>
        <source>Service is due, noticed %1</source>
        <translation>Blíži sa servis, zistené %1</translation>
    </message>
    <message>
        <source>Near its end of life, noticed %1</source>
        <translation>Blíži sa koniec životnosti, zistené %1</translation>
    </message>
    <message>
        <source>Trouble with an order, noticed %1</source>
        <translation>Problém s objednávkou, zistené %1</translation>
    </message>
    <message>
        <source>A tip from outside, %1</source>
        <translation>Tip zvonka, %1</translation>
    </message>
    <message>
        <source>whom to ask for</source>
        <translation>na koho sa pýtať</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>ďalší krok</translation>
    </message>
    <message>
        <source>to offer again</source>
        <translation>znova ponúknuť</translation>
    </message>
</context>
<context>
    <name>BriefComments</name>
    <message>
        <source>What others say</source>
        <translation>Čo hovoria ostatní</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>Čo by malo byť inak?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Pripomienka</translation>
    </message>
</context>
<context>
    <name>BriefFacts</name>
    <message>
        <source>The goal</source>
        <translation>Cieľ</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Vziať so sebou</translation>
    </message>
    <message>
        <source>What is hoped for</source>
        <translation>Očakávaný výsledok</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Brief</source>
        <translation>Zadanie</translation>
    </message>
</context>
<context>
    <name>BriefQuestion</name>
    <message>
        <source>You are blocked: %1</source>
        <translation>Niečo bráni: %1</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Niečo tomu bráni</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>Čo tomu bráni?</translation>
    </message>
    <message>
        <source>Tell head office</source>
        <translation>Povedať centrále</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>not signed by head office</source>
        <translation>nepodpísané centrálou</translation>
    </message>
    <message>
        <source>in discussion until %1</source>
        <comment>a day</comment>
        <translation>v diskusii do %1</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>v diskusii</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>pochopené</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>niečo bráni</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>skončené</translation>
    </message>
    <message>
        <source>over since %1</source>
        <comment>a day</comment>
        <translation>skončilo sa %1</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>na prečítanie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 až %2</translation>
    </message>
    <message>
        <source>A brief that cannot be trusted</source>
        <translation>Zadanie, ktorému sa nedá veriť</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n pripomienka</numerusform>
            <numerusform>%n pripomienky</numerusform>
            <numerusform>%n pripomienok</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Briefs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>Zatiaľ žiadne zadania</translation>
    </message>
    <message>
        <source>What head office wants said and done at the door appears here, one sentence first.</source>
        <translation>Tu sa objaví, čo má zaznieť a čo urobiť u zákazníka; najprv jedna veta.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nič nie je vybraté</translation>
    </message>
    <message>
        <source>Choose a brief on the left to read it.</source>
        <translation>Vyberte zadanie vľavo a prečítajte si ho.</translation>
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
        <translation>Vaša práca sa nedá otvoriť</translation>
    </message>
</context>
<context>
    <name>BulletBar</name>
    <message>
        <source>under way</source>
        <translation>prebieha</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 percent</translation>
    </message>
</context>
<context>
    <name>CaseDecision</name>
    <message>
        <source>What the customer is to hear</source>
        <translation>Čo má zákazník počuť</translation>
    </message>
    <message>
        <source>One or two sentences</source>
        <translation>Jedna-dve vety</translation>
    </message>
    <message>
        <source>I am on it</source>
        <translation>Riešim to</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Zamietnuť</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kto odpovie</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Not numbered yet</source>
        <translation>Zatiaľ bez čísla</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Krok za krokom</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Uzavrieť</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpovedať</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>new</source>
        <translation>nové</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Head office: %1</source>
        <translation>Centrála: %1</translation>
    </message>
    <message>
        <source>Head office has it</source>
        <translation>Centrála to má</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <comment>somebody&apos;s name</comment>
        <translation>Odpovie %1</translation>
    </message>
    <message>
        <source>Overdue: now %1 is to answer</source>
        <comment>somebody&apos;s name</comment>
        <translation>Po termíne: teraz odpovie %1</translation>
    </message>
    <message>
        <source>It is being worked on</source>
        <translation>Pracuje sa na tom</translation>
    </message>
    <message>
        <source>Joined with %1: others say the same</source>
        <comment>a number</comment>
        <translation>Spojené s %1: hovoria to aj iní</translation>
    </message>
    <message>
        <source>The cause: %1</source>
        <translation>Príčina: %1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>Čo sa urobilo: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uzavreté</translation>
    </message>
    <message>
        <source>head office</source>
        <translation>centrála</translation>
    </message>
    <message>
        <source>head office has it</source>
        <translation>centrála to má</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>pracuje sa na tom</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>odpovedané</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>uzavreté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>zamietnuté</translation>
    </message>
    <message>
        <source>not at head office yet</source>
        <translation>ešte nie v centrále</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a time</comment>
        <translation>po termíne od %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a day</comment>
        <translation>po termíne od %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time today</comment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>by tomorrow %1</source>
        <translation>do zajtra %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a day and a time</comment>
        <translation>do %1, %2</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Čaká na odpoveď</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Vybavené</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>Call %1</source>
        <translation>Zavolať: %1</translation>
    </message>
    <message>
        <source>Visit at %1</source>
        <translation>Návšteva: %1</translation>
    </message>
    <message>
        <source>Head office does not know yet what it is about. Say it in a few words, or tap the chosen kind again to leave it out.</source>
        <translation>Centrála ešte nevie, o čo ide. Povedzte to pár slovami, alebo ťuknite na zvolený druh znova a vynechajte ho.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>planned</source>
        <translation>naplánovaná</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>začatá</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zrušené</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otvorené</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>zahodené</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>koncept</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>zadaná</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>na ceste</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>doručené</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktívny</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>spí</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>uzavreté</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>trochu</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>ako zvyčajne</translation>
    </message>
    <message>
        <source>very</source>
        <translation>veľmi</translation>
    </message>
    <message>
        <source>need</source>
        <translation>potreba</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>chyba</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>nápad</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>service</source>
        <translation>služba</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>pochvala</translation>
    </message>
    <message>
        <source>given</source>
        <translation>daný</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznámy</translation>
    </message>
    <message>
        <source>what is needed only</source>
        <translation>len nevyhnutné</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>odvolaný</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>poslané</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>prijaté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odmietnuté</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>skončila</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Copied</source>
        <translation>Skopírované</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopírovať kód</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Nechať moje</translation>
    </message>
    <message>
        <source>Yours is kept. The other one stays in the history.</source>
        <translation>Platí vaše. To druhé ostáva v histórii.</translation>
    </message>
    <message>
        <source>Theirs is kept. Yours stays in the history.</source>
        <translation>Platí ich. Vaše ostáva v histórii.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Centrála</translation>
    </message>
    <message>
        <source>You and %1 both changed it.</source>
        <translation>Zmenili to ste aj vy, aj %1.</translation>
    </message>
    <message>
        <source>%1 Before, it was %2.</source>
        <translation>%1 Predtým tam bolo %2.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Nechať ich</translation>
    </message>
    <message>
        <source>Keep %1&apos;s</source>
        <translation>Nechať: %1</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Call %1</source>
        <translation>Zavolať: %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Napísať: %1</translation>
    </message>
    <message>
        <source>Save %1 to contacts</source>
        <translation>Uložiť do kontaktov: %1</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: less</source>
        <translation>%1: menej</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: viac</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>What happened</source>
        <translation>Čo sa stalo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Objednávky</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Pre „%1“ sa nikto nenašiel</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Týmto filtrom nikto nezodpovedá</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Zatiaľ žiadni zákazníci</translation>
    </message>
    <message>
        <source>Part of a name, a city, a number or a note is enough; accents do not matter.</source>
        <translation>Stačí časť mena, mesta, čísla alebo poznámky; na diakritike nezáleží.</translation>
    </message>
    <message>
        <source>They come with the first sync.</source>
        <translation>Prídu s prvou synchronizáciou.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Ukázať všetkých</translation>
    </message>
    <message>
        <source>Go to sync</source>
        <translation>Na synchronizáciu</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Zákazníci</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Pokračovať v návšteve</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Začať návštevu</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Ponuka</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Zatiaľ sa nič nestalo</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Zatiaľ tu nikoho nepoznáme</translation>
    </message>
    <message>
        <source>Nothing has been ordered yet</source>
        <translation>Zatiaľ si nič neobjednali</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Zákazníci</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nikto nie je vybraný</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see who they are, what happened and what to say.</source>
        <translation>Vyberte zákazníka vľavo: kto je, čo sa stalo a čo povedať.</translation>
    </message>
</context>
<context>
    <name>DashboardsPage</name>
    <message>
        <source>Thank you, head office will hear of it</source>
        <translation>Ďakujeme, ústredie sa to dozvie</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Prehľady</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Týmto filtrom nič nevyhovuje</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>Zatiaľ žiadne prehľady</translation>
    </message>
    <message>
        <source>Head office pushes a few figures and what to say; they appear here by themselves.</source>
        <translation>Ústredie sem posiela pár čísel a čo povedať; objavia sa samy.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ukázať všetko</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nič nie je vybrané</translation>
    </message>
    <message>
        <source>Choose a tile on the left to see all of it, and who would want it.</source>
        <translation>Vyberte vľavo dlaždicu a uvidíte ju celú, aj to, kto by to chcel.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Your day</source>
        <translation>Váš deň</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Treba urobiť</translation>
    </message>
    <message>
        <source>Nothing planned today</source>
        <translation>Na dnes nič nemáte</translation>
    </message>
    <message>
        <source>These have waited longest for you.</source>
        <translation>Títo na vás čakajú najdlhšie.</translation>
    </message>
    <message>
        <source>Plan a visit when you check out of one.</source>
        <translation>Ďalšiu návštevu naplánujete na konci tej predošlej.</translation>
    </message>
    <message>
        <source>Worth a visit</source>
        <translation>Oplatí sa zájsť</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>V ten deň</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nič naplánované</translation>
    </message>
    <message>
        <source>Add to the calendar</source>
        <translation>Pridať do kalendára</translation>
    </message>
    <message>
        <source>By the clock again</source>
        <translation>Znova podľa hodín</translation>
    </message>
    <message>
        <source>Suggest a better order</source>
        <translation>Navrhnúť lepšie poradie</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>My devices</source>
        <translation>Moje zariadenia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>%1 will not sync until somebody enrols it again with a new code. What it has not sent stays on it.</source>
        <translation>%1 sa nebude synchronizovať, kým ho niekto znova nezapíše novým kódom. Čo neodoslalo, v ňom zostane.</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>Odhlásiť</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation>Pýtame sa centrály…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Zatiaľ nezistené</translation>
    </message>
    <message>
        <source>The list comes from head office, so it needs the network once.</source>
        <translation>Zoznam prichádza z centrály, preto raz potrebuje sieť.</translation>
    </message>
</context>
<context>
    <name>DoneRows</name>
    <message>
        <source>At head office</source>
        <translation>V centrále</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <source>Brief: %1</source>
        <translation>Zadanie: %1</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Correct</source>
        <translation>Opraviť</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefón</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>What everybody should know before they go in</source>
        <translation>Čo má každý vedieť, skôr než vojde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložiť</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PSČ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Mesto</translation>
    </message>
</context>
<context>
    <name>EditorPages</name>
    <message>
        <source>Saved on this tablet</source>
        <translation>Uložené v tomto tablete</translation>
    </message>
    <message>
        <source>Saved on this phone</source>
        <translation>Uložené v tomto telefóne</translation>
    </message>
    <message>
        <source>Repaired, on this tablet until it is sent</source>
        <translation>Opravené, na tablete až do odoslania</translation>
    </message>
    <message>
        <source>Repaired, on this phone until it is sent</source>
        <translation>Opravené, v telefóne až do odoslania</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>Join your company</source>
        <translation>Pripojte sa k firme</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Vitajte, %1</translation>
    </message>
    <message>
        <source>Your customers are coming onto this device. This happens once; later only changes come.</source>
        <translation>Vaši zákazníci prichádzajú do zariadenia. Stane sa to raz; potom už prídu len zmeny.</translation>
    </message>
    <message>
        <source>The text from head office</source>
        <translation>Text z centrály</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložiť</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Pripojiť</translation>
    </message>
    <message>
        <source>Head office sends you a text that starts with “roundsman:”. Paste it here; it works once.</source>
        <translation>Centrála vám pošle text, ktorý sa začína na „roundsman:“. Vložte ho sem; platí raz.</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>This tablet was erased</source>
        <translation>Tento tablet bol vymazaný</translation>
    </message>
    <message>
        <source>This phone was erased</source>
        <translation>Tento telefón bol vymazaný</translation>
    </message>
    <message>
        <source>The PIN was wrong ten times, so nobody can read any more what Roundsman held here.</source>
        <translation>PIN bol desaťkrát nesprávny, preto už nikto neprečíta, čo tu Roundsman mal.</translation>
    </message>
    <message>
        <source>What head office had is there</source>
        <translation>Čo mala centrála, tam je</translation>
    </message>
    <message>
        <source>It comes back when you join again.</source>
        <translation>Vráti sa, keď sa znova pripojíte.</translation>
    </message>
    <message>
        <source>What was not sent yet has arrived too</source>
        <translation>Dorazilo aj to, čo ešte nebolo odoslané</translation>
    </message>
    <message>
        <source>What was not sent yet is on its way</source>
        <translation>Čo ešte nebolo odoslané, je na ceste</translation>
    </message>
    <message>
        <source>Only head office can read it.</source>
        <translation>Prečíta to len centrála.</translation>
    </message>
    <message>
        <source>It lies here sealed and goes as soon as there is a network.</source>
        <translation>Leží tu zapečatené a odíde hneď, ako bude sieť.</translation>
    </message>
    <message>
        <source>Photos and drafts that were not sent are lost</source>
        <translation>Neodoslané fotky a koncepty sú stratené</translation>
    </message>
    <message>
        <source>Their key is gone with the rest.</source>
        <translation>Ich kľúč zmizol s ostatným.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Pripojiť sa znova</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Order</source>
        <translation>Objednávka</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Objednávka %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n položka</numerusform>
            <numerusform>%n položky</numerusform>
            <numerusform>%n položiek</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>koncept</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>na ceste</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>doručené</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zrušené</translation>
    </message>
    <message>
        <source>head office has it</source>
        <translation>má to centrála</translation>
    </message>
    <message>
        <source>head office works on it</source>
        <translation>centrála na tom pracuje</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>zodpovedané</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>uzavreté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odmietnuté</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Ste tu</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>Je tu %1</translation>
    </message>
    <message>
        <source>You were here</source>
        <translation>Boli ste tu</translation>
    </message>
    <message>
        <source>%1 was here</source>
        <translation>Návšteva: %1</translation>
    </message>
    <message>
        <source>Head office: %1</source>
        <translation>Centrála: %1</translation>
    </message>
    <message>
        <source>%1 sells %2 at %3</source>
        <translation>%1 predáva %2 za %3</translation>
    </message>
    <message>
        <source>%1 sells %2</source>
        <translation>%1 predáva %2</translation>
    </message>
    <message>
        <source>you saw it</source>
        <translation>videli ste to</translation>
    </message>
    <message>
        <source>%1 saw it</source>
        <translation>videné: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potreba</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Nápad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Služby</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Pochvala</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Rozhovor</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Sľub</translation>
    </message>
    <message>
        <source>Brought something</source>
        <translation>Niečo prinesené</translation>
    </message>
    <message>
        <source>Nobody in</source>
        <translation>Nikto tam nebol</translation>
    </message>
    <message>
        <source>they took it</source>
        <translation>prijali ju</translation>
    </message>
    <message>
        <source>they declined it</source>
        <translation>odmietli ju</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>skončila</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Ponuka</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Ponuka %1</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Field</source>
        <translation>Terén</translation>
    </message>
    <message>
        <source>Nothing was reported yet</source>
        <translation>Zatiaľ nikto nič nenahlásil</translation>
    </message>
    <message>
        <source>No competitor&apos;s price yet</source>
        <translation>Zatiaľ žiadna cena konkurencie</translation>
    </message>
    <message>
        <source>What your people hear on a visit appears here, with who answers it and by when.</source>
        <translation>Objaví sa tu, čo vaši ľudia počujú na návšteve, aj kto a dokedy odpovie.</translation>
    </message>
    <message>
        <source>What your people note at a customer&apos;s shelf appears here by itself.</source>
        <translation>Čo si vaši ľudia zapíšu pri regáli zákazníka, objaví sa tu samo.</translation>
    </message>
    <message>
        <source>Devices of your people</source>
        <translation>Zariadenia vašich ľudí</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fáza</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Trieda</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefón</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PSČ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Krajina</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Súhlas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Ďalší krok</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Naplánované na</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Naplánované do</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Účel</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Príchod</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Odchod</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Čo z toho bolo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termín</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Slová</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Závažnosť</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Cena za kus</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mena</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Množstvo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Zľava</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Spolu</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Schválenie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Značky</translation>
    </message>
    <message>
        <source>Credit block</source>
        <translation>Úverová blokácia</translation>
    </message>
</context>
<context>
    <name>FirstSync</name>
    <message>
        <source>This device is known</source>
        <translation>Zariadenie je prihlásené</translation>
    </message>
    <message>
        <source>Making this device known</source>
        <translation>Prihlasujem zariadenie</translation>
    </message>
    <message>
        <source>A key is made here; it never leaves.</source>
        <translation>Kľúč vzniká tu a nikdy odtiaľto neodíde.</translation>
    </message>
    <message>
        <source>Bringing your customers</source>
        <translation>Prinášam vašich zákazníkov</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>In a month</source>
        <translation>O mesiac</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zavolať</translation>
    </message>
    <message>
        <source>call by %1</source>
        <translation>zavolať do %1</translation>
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
            <numerusform>%n položka</numerusform>
            <numerusform>%n položky</numerusform>
            <numerusform>%n položiek</numerusform>
        </translation>
    </message>
    <message>
        <source>A territory</source>
        <translation>Územie</translation>
    </message>
    <message>
        <source>Prices %1</source>
        <translation>Ceny %1</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Len pre vás</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Váš tím</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Celá firma</translation>
    </message>
    <message>
        <source>still coming</source>
        <translation>ešte prichádza</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>skontrolované</translation>
    </message>
    <message>
        <source>differs from head office</source>
        <translation>líši sa od centrály</translation>
    </message>
    <message>
        <source>is compared with head office</source>
        <translation>porovnáva sa s centrálou</translation>
    </message>
    <message>
        <source>Head office did not take it.</source>
        <translation>Centrála to neprijala.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n riadok</numerusform>
            <numerusform>%n riadky</numerusform>
            <numerusform>%n riadkov</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>News from head office</source>
        <translation>Správy z ústredia</translation>
    </message>
    <message>
        <source>%1, closed from January to June %2</source>
        <translation>%1, uzavreté od januára do júna %2</translation>
    </message>
    <message>
        <source>%1, closed from July to December %2</source>
        <translation>%1, uzavreté od júla do decembra %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Done: %1</source>
        <translation>Hotovo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátiť</translation>
    </message>
    <message>
        <source>%1, on this tablet until it is sent</source>
        <translation>%1, zatiaľ v tomto tablete</translation>
    </message>
    <message>
        <source>%1, on this phone until it is sent</source>
        <translation>%1, zatiaľ v tomto telefóne</translation>
    </message>
    <message>
        <source>No program on this device opens this. Install one, then try again.</source>
        <translation>Žiadny program v tomto zariadení to neotvorí. Nainštalujte nejaký a skúste znova.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Schránka</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavenia</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes need a decision.</source>
        <translation>
            <numerusform>%n vaša zmena potrebuje rozhodnutie.</numerusform>
            <numerusform>%n vaše zmeny potrebujú rozhodnutie.</numerusform>
            <numerusform>%n vašich zmien potrebuje rozhodnutie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Rozhodnúť</translation>
    </message>
    <message>
        <source>Yours to answer</source>
        <translation>Čakajú na vašu odpoveď</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>Zadané vám</translation>
    </message>
    <message>
        <source>What you reported</source>
        <translation>Čo ste nahlásili</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>Zatiaľ nič neprišlo späť</translation>
    </message>
    <message>
        <source>What you report on a visit appears here, with who answers it and by when, and then with the answer.</source>
        <translation>Tu sa objaví, čo nahlásite pri návšteve: kto a dokedy odpovie, a potom aj odpoveď.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nič nie je vybraté</translation>
    </message>
    <message>
        <source>Choose something on the left to see every step that it has taken.</source>
        <translation>Vyberte niečo vľavo a uvidíte každý krok.</translation>
    </message>
    <message>
        <source>Your territories</source>
        <translation>Vaše územia</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terén</translation>
    </message>
    <message>
        <source>Competitors&apos; prices and what was reported</source>
        <translation>Ceny konkurencie a čo ľudia hlásili</translation>
    </message>
</context>
<context>
    <name>LetterBar</name>
    <message>
        <source>Jump to a letter</source>
        <translation>Skočiť na písmeno</translation>
    </message>
</context>
<context>
    <name>LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>Zámok</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Zmeniť PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Nastaviť PIN</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Zrušiť PIN</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zamknúť teraz</translation>
    </message>
    <message>
        <source>Lock by itself when nobody touches it</source>
        <translation>Zamknúť sa, keď sa ho nikto nedotýka</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Zadajte PIN</translation>
    </message>
    <message>
        <source>Your work is safe on this tablet.</source>
        <translation>Vaša práca je v tomto tablete v bezpečí.</translation>
    </message>
    <message>
        <source>Your work is safe on this phone.</source>
        <translation>Vaša práca je v tomto telefóne v bezpečí.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Overuje sa …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odomknúť</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farby</translation>
    </message>
    <message>
        <source>Black on white, for outdoors</source>
        <translation>Čierna na bielej, na slnko</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Veľkosť písma</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A</source>
        <comment>small letter of the text size</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>A</source>
        <comment>large letter of the text size</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Which hand holds it</source>
        <translation>Ktorá ruka ho drží</translation>
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
        <translation>Miesta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Zákazníci</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Prenos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavenia</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Prehľady</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Schránka</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terén</translation>
    </message>
</context>
<context>
    <name>NewsChoice</name>
    <message>
        <source>Notifications</source>
        <translation>Oznámenia</translation>
    </message>
    <message>
        <source>Tell me what comes while I am away</source>
        <translation>Oznámiť, čo príde, keď som preč</translation>
    </message>
    <message>
        <source>A guest, an escalated case, a new brief; without names</source>
        <translation>Hosť, postúpený prípad, nové zadanie; bez mien</translation>
    </message>
</context>
<context>
    <name>NextVisit</name>
    <message>
        <source>Next, %1: %2</source>
        <translation>Ďalej, %1: %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ďalej</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>Ďalej, %1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Licences of others</source>
        <translation>Licencie iných</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Order, as last time</source>
        <translation>Objednávka ako naposledy</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Niečo iné</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Devices of your people</source>
        <translation>Zariadenia vašich ľudí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation>Pýtame sa centrály…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Zatiaľ nezistené</translation>
    </message>
    <message>
        <source>None of your people has a device</source>
        <translation>Nikto z vašich nemá zariadenie</translation>
    </message>
    <message>
        <source>The list comes from head office, so it needs the network once.</source>
        <translation>Zoznam prichádza z centrály, preto raz potrebuje sieť.</translation>
    </message>
    <message>
        <source>The people of your teams and territories are listed here once they have enrolled a phone.</source>
        <translation>Budú tu ľudia z vašich tímov a území, hneď ako si zapíšu telefón.</translation>
    </message>
</context>
<context>
    <name>PersonDevicePage</name>
    <message>
        <source>Asking head office…</source>
        <translation>Pýtame sa centrály…</translation>
    </message>
    <message>
        <source>Head office could not take some of its changes. They wait there for their author:</source>
        <translation>Centrála nemohla prijať niektoré jeho zmeny. Čakajú v ňom na svojho autora:</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Čo obsahuje</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Pozrieť sa doň</translation>
    </message>
    <message>
        <source>Counted at head office, by what this person may see. That you looked is written down there.</source>
        <translation>Spočítané v centrále podľa toho, čo tento človek smie vidieť. Váš pohľad sa tam zapísal.</translation>
    </message>
    <message>
        <source>If it was lost</source>
        <translation>Ak sa stratilo</translation>
    </message>
    <message>
        <source>Hold to shut it out</source>
        <translation>Podržte a vylúčte ho</translation>
    </message>
    <message>
        <source>Press again to shut it out</source>
        <translation>Stlačte znova a vylúčite ho</translation>
    </message>
    <message>
        <source>It never syncs again unless an administrator enrols it anew. What it has not sent stays on it.</source>
        <translation>Už sa nebude synchronizovať, kým ho správca znova nezapíše. Čo neodoslalo, v ňom zostane.</translation>
    </message>
    <message>
        <source>Hold to have it erase itself</source>
        <translation>Podržte a nechajte ho vymazať</translation>
    </message>
    <message>
        <source>Press again to have it erase itself</source>
        <translation>Stlačte znova a vymaže sa</translation>
    </message>
    <message>
        <source>It erases everything as soon as it is in touch, sends what it had not sent, and its receipt appears here.</source>
        <translation>Len čo sa ozve, odošle, čo neodoslalo, všetko vymaže a tu sa objaví potvrdenie.</translation>
    </message>
    <message>
        <source>Do not erase it</source>
        <translation>Nevymazať</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Photo %1</source>
        <translation>Fotka %1</translation>
    </message>
    <message>
        <source>Take photo %1 off</source>
        <translation>Odobrať fotku %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Vyberte fotku</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Fotky (%1)</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n číslica</numerusform>
            <numerusform>%n číslice</numerusform>
            <numerusform>%n číslic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Paste</source>
        <translation>Vložiť</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Vymazať poslednú číslicu</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN now</source>
        <translation>Doterajší PIN</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Nový PIN ešte raz</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Zvoľte PIN</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Zrušiť PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four to eight digits; six are much harder to guess than four. After ten wrong ones this device erases what it holds. Nobody can tell you a PIN that you forgot.</source>
        <translation>Štyri až osem číslic; šesť sa háda oveľa ťažšie než štyri. Po desiatich nesprávnych zariadenie vymaže, čo v ňom je. Zabudnutý PIN vám nikto nepovie.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Overuje sa …</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Nastaviť PIN</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ďalej</translation>
    </message>
</context>
<context>
    <name>PriceBand</name>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>from %1 to %2, a competitor asks %3</source>
        <translation>od %1 do %2, konkurencia žiada %3</translation>
    </message>
</context>
<context>
    <name>PriceHead</name>
    <message>
        <source>Product</source>
        <translation>Výrobok</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurent</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>ended %1</source>
        <translation>skončila %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>platí do %1</translation>
    </message>
    <message>
        <source>no price on a list</source>
        <translation>nie je v cenníku</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>verzia %1</translation>
    </message>
    <message>
        <source>under the floor</source>
        <translation>pod najnižšou cenou</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Ceny z %1</translation>
    </message>
    <message>
        <source>%1 is on no price list for this customer. Take it out to go on.</source>
        <translation>%1 nie je v žiadnom cenníku tohto zákazníka. Vyberte ho z ponuky.</translation>
    </message>
    <message>
        <source>The price of %1 has ended. Sync for a new one, or take it out.</source>
        <translation>Cena výrobku %1 už neplatí. Synchronizujte pre novú, alebo ho vyberte.</translation>
    </message>
    <message>
        <source>%1 under the floor. Your manager has to approve it.</source>
        <translation>%1 pod najnižšou cenou. Musí to schváliť manažér.</translation>
    </message>
    <message>
        <source>%1 under the floor. You may give %2; for more your manager has to approve.</source>
        <translation>%1 pod najnižšou cenou. Sami môžete dať %2; viac musí schváliť manažér.</translation>
    </message>
    <message>
        <source>This is no approval. Copy the whole code from your manager&apos;s phone.</source>
        <translation>Toto nie je schválenie. Skopírujte celý kód z telefónu manažéra.</translation>
    </message>
    <message>
        <source>This approval is for another quote and cannot be used again.</source>
        <translation>Schválenie je pre inú ponuku a nedá sa použiť znova.</translation>
    </message>
    <message>
        <source>The quote has changed since it was approved. Ask again.</source>
        <translation>Ponuka sa od schválenia zmenila. Požiadajte znova.</translation>
    </message>
    <message>
        <source>This goes further than what was approved. Ask again.</source>
        <translation>Toto ide nad rámec schváleného. Požiadajte znova.</translation>
    </message>
    <message>
        <source>This approval has expired. Ask again.</source>
        <translation>Schválenie už neplatí. Požiadajte znova.</translation>
    </message>
    <message>
        <source>Whoever gave this approval is not a manager. Ask your manager.</source>
        <translation>Kto schválenie dal, nie je manažér. Požiadajte svojho manažéra.</translation>
    </message>
    <message>
        <source>This approval does not come from your manager&apos;s phone as this phone knows it. Sync once, then try again.</source>
        <translation>Toto schválenie nie je z telefónu manažéra, aký tento telefón pozná. Raz synchronizujte a skúste znova.</translation>
    </message>
    <message>
        <source>Head office: accepted with the prices of %1</source>
        <translation>Centrála: prijaté s cenami z %1</translation>
    </message>
    <message>
        <source>Head office: accepted</source>
        <translation>Centrála: prijaté</translation>
    </message>
    <message>
        <source>Head office: accepted, though the prices rose by %1</source>
        <translation>Centrála: prijaté, hoci ceny stúpli o %1</translation>
    </message>
    <message>
        <source>Head office: needs approval, %1 under today&apos;s price</source>
        <translation>Centrála: treba schválenie, %1 pod dnešnou cenou</translation>
    </message>
    <message>
        <source>Head office: needs approval</source>
        <translation>Centrála: treba schválenie</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>Ponuka pre %1</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Zľava: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Spolu: %1</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>Platí do %1</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Discount</source>
        <translation>Zľava</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Výrobky</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Názov alebo číslo</translation>
    </message>
    <message>
        <source>Nothing is sold yet</source>
        <translation>Zatiaľ sa nič nepredáva</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Taký výrobok tu nie je</translation>
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Approve a colleague&apos;s quote</source>
        <translation>Schváliť kolegovu ponuku</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Treba schválenie</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Poslať ponuku</translation>
    </message>
</context>
<context>
    <name>QuotePaper</name>
    <message>
        <source>Quote</source>
        <translation>Ponuka</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Ponuka %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Výrobok</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Množstvo</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Cenníková cena</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>At list prices</source>
        <translation>Za cenníkové ceny</translation>
    </message>
    <message>
        <source>Discount, in the amounts</source>
        <translation>Zľava, zahrnutá v sumách</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Spolu</translation>
    </message>
    <message>
        <source>These prices ended on %1. Please ask for a new quote.</source>
        <translation>Tieto ceny platili do %1. Vyžiadajte si novú ponuku.</translation>
    </message>
    <message>
        <source>Not binding until we have confirmed it.</source>
        <translation>Nezáväzné, kým ponuku nepotvrdíme.</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>Platí do %1</translation>
    </message>
    <message>
        <source>price list version %1</source>
        <translation>verzia cenníka %1</translation>
    </message>
    <message>
        <source>Offered by %1</source>
        <translation>Ponúka: %1</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Návšteva</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Úloha</translation>
    </message>
    <message>
        <source>For head office</source>
        <translation>Pre centrálu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Objednávka</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Riadok objednávky</translation>
    </message>
    <message>
        <source>Competitor&apos;s price</source>
        <translation>Cena konkurencie</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurent</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotka</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Ponuka</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>Riadok ponuky</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Schválenie</translation>
    </message>
    <message>
        <source>Late change</source>
        <translation>Neskorá zmena</translation>
    </message>
    <message>
        <source>What reached you, and whether you looked at it</source>
        <translation>Čo k vám prišlo a či ste to videli</translation>
    </message>
    <message>
        <source>Useful or not</source>
        <translation>Užitočné alebo nie</translation>
    </message>
    <message>
        <source>Brief understood, or what blocks it</source>
        <translation>Pochopený brief alebo čo mu bráni</translation>
    </message>
    <message>
        <source>Comment on a brief</source>
        <translation>Komentár k briefu</translation>
    </message>
</context>
<context>
    <name>RepairField</name>
    <message>
        <source>%1: left out</source>
        <translation>%1: vynechané</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Vrátiť späť</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Vynechať</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>Oprava</translation>
    </message>
    <message>
        <source>Send it repaired</source>
        <translation>Odoslať opravené</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Odoslať znova</translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>For you to decide</source>
        <translation>Na vaše rozhodnutie</translation>
    </message>
    <message>
        <source>Why not, in a sentence</source>
        <translation>Prečo nie, jednou vetou</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odmietnuť</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Prijať</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Odmietnuť…</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, predtým: %2</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a kind of record</comment>
        <translation>%1, nový záznam</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a kind of record</comment>
        <translation>%1, odstránené</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a ešte %n</numerusform>
            <numerusform>a ešte %n</numerusform>
            <numerusform>a ešte %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved out of %1&apos;s territory before this arrived.</source>
        <translation>Kým to prišlo, záznam už nepatril do oblasti: %1.</translation>
    </message>
    <message>
        <source>It builds on an earlier change of %1&apos;s that waits for you.</source>
        <translation>Nadväzuje na skoršiu zmenu (%1), ktorá čaká na vás.</translation>
    </message>
    <message>
        <source>%1 no longer had the territory when this arrived.</source>
        <translation>Keď to prišlo, oblasť už mal na starosti niekto iný než %1.</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>ordered %1</source>
        <comment>at most 18 letters with &apos;yesterday&apos;</comment>
        <translation>objednané %1</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>unit beside a number</comment>
        <translation>
            <numerusform>deň</numerusform>
            <numerusform>dni</numerusform>
            <numerusform>dní</numerusform>
        </translation>
    </message>
    <message>
        <source>since your visit</source>
        <translation>od vašej návštevy</translation>
    </message>
    <message>
        <source>since a visit</source>
        <translation>od návštevy</translation>
    </message>
    <message>
        <source>dearer than %1</source>
        <translation>drahšie ako %1</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>oproti %1</translation>
    </message>
    <message numerus="yes">
        <source>open</source>
        <comment>unit beside a number</comment>
        <translation>
            <numerusform>otvorená</numerusform>
            <numerusform>otvorené</numerusform>
            <numerusform>otvorených</numerusform>
        </translation>
    </message>
    <message>
        <source>“Head office answered: %1”</source>
        <translation>„Centrála odpovedala: %1“</translation>
    </message>
    <message>
        <source>“I have not forgotten: %1.”</source>
        <translation>„Pamätám na to: %1.“</translation>
    </message>
    <message>
        <source>“%1 is %2 % cheaper with us than at %3.”</source>
        <translation>„%1 je u nás o %2 % lacnejšie než u %3.“</translation>
    </message>
    <message>
        <source>“Last time it was %1. The same again?”</source>
        <translation>„Naposledy to bolo %1. Znova to isté?“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>trieda %1</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>zákazník od roku %1</translation>
    </message>
    <message>
        <source>“Head office is working on this: %1”</source>
        <translation>„Centrála na tomto pracuje: %1“</translation>
    </message>
    <message>
        <source>“Head office knows of this: %1”</source>
        <translation>„Centrála o tomto vie: %1“</translation>
    </message>
    <message>
        <source>“I am passing this on: %1”</source>
        <translation>„Posúvam to ďalej: %1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two products</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>ScopeRows</name>
    <message>
        <source>What is here</source>
        <translation>Čo je tu</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Name, city, number</source>
        <translation>Meno, mesto, číslo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vymazať hľadanie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hľadať</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Somebody else had removed this record; your change brought it back.</source>
        <translation>Niekto iný tento záznam odstránil; vaša zmena ho vrátila.</translation>
    </message>
    <message>
        <source>Somebody else had changed this record, so it was kept.</source>
        <translation>Niekto iný tento záznam zmenil, preto ostal.</translation>
    </message>
    <message>
        <source>Somebody else has removed this record.</source>
        <translation>Niekto iný tento záznam odstránil.</translation>
    </message>
    <message>
        <source>This record is no longer in your care; hand the change to whoever has it now.</source>
        <translation>Tento záznam už nemáte na starosti; zmenu odovzdajte tomu, kto ho má teraz.</translation>
    </message>
    <message>
        <source>This record would stand where you may not write; ask whoever is responsible there.</source>
        <translation>Záznam by stál tam, kam písať nesmiete; opýtajte sa toho, kto tam zodpovedá.</translation>
    </message>
    <message>
        <source>It belongs to a record that was set aside; repair that one and send both again.</source>
        <translation>Patrí k záznamu, ktorý bol odložený; opravte ho a pošlite oba znova.</translation>
    </message>
    <message>
        <source>It belongs to a record that is not at head office, or that has been removed there.</source>
        <translation>Patrí k záznamu, ktorý v centrále nie je alebo tam bol odstránený.</translation>
    </message>
    <message>
        <source>This was too much to be saved at once; save it in parts.</source>
        <translation>Naraz toho bolo priveľa; uložte to po častiach.</translation>
    </message>
    <message>
        <source>Head office runs an older version that does not know this yet; it has to be upgraded.</source>
        <translation>V centrále beží staršia verzia, ktorá to ešte nepozná; treba ju aktualizovať.</translation>
    </message>
    <message>
        <source>Somebody at head office has changed its state in the meantime, and it cannot go on from there.</source>
        <translation>Niekto v centrále medzitým zmenil jeho stav a odtiaľ sa ďalej nedá.</translation>
    </message>
    <message>
        <source>This is written once and cannot be changed later.</source>
        <translation>Toto sa píše raz a neskôr sa nedá zmeniť.</translation>
    </message>
    <message>
        <source>Your role may not change this. Leave it out, or ask somebody who may.</source>
        <translation>Vaša rola to meniť nesmie. Vynechajte to alebo požiadajte toho, kto smie.</translation>
    </message>
    <message>
        <source>Somebody else is responsible there now; this was still taken in.</source>
        <translation>Teraz tam zodpovedá niekto iný; toto sa ešte prijalo.</translation>
    </message>
    <message>
        <source>Somebody else is responsible there now; your change was sent for review.</source>
        <translation>Teraz tam zodpovedá niekto iný; vaša zmena išla na posúdenie.</translation>
    </message>
    <message>
        <source>It waits with an earlier change until head office has been upgraded.</source>
        <translation>Čaká so skoršou zmenou, kým sa centrála neaktualizuje.</translation>
    </message>
    <message>
        <source>Whoever is responsible there has taken your change in.</source>
        <translation>Kto to má teraz na starosti, vašu zmenu prijal.</translation>
    </message>
    <message>
        <source>Whoever is responsible there has declined it: %1</source>
        <translation>Kto to má teraz na starosti, ju odmietol: %1</translation>
    </message>
    <message>
        <source>Somebody else has been asked to decide on this.</source>
        <translation>Rozhodnúť o tom má niekto iný.</translation>
    </message>
    <message>
        <source>Its author has taken it back; there is nothing left to decide.</source>
        <translation>Autor to vzal späť; už niet o čom rozhodovať.</translation>
    </message>
    <message>
        <source>It cannot be taken in as it stands now: what it builds on is not at head office. You may decline it.</source>
        <translation>Tak, ako je, sa to prijať nedá: chýba, na čo to nadväzuje. Môžete to odmietnuť.</translation>
    </message>
</context>
<context>
    <name>SetAsideCards</name>
    <message>
        <source>Send again</source>
        <translation>Poslať znova</translation>
    </message>
    <message>
        <source>Let go. A copy stays on this device.</source>
        <translation>Nechané tak. Kópia ostáva v tomto zariadení.</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Opraviť</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Zahodiť</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Nastavenia</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>The PIN is set</source>
        <translation>PIN je nastavený</translation>
    </message>
    <message>
        <source>The PIN is gone</source>
        <translation>PIN je zrušený</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>What my manager sees</source>
        <translation>Čo vidí môj manažér</translation>
    </message>
    <message>
        <source>So many are on this device. Changes of customers, contacts and preferences are seen too, as everybody who looks after the customer sees them.</source>
        <translation>Toľko je v tomto zariadení. Vidno aj zmeny zákazníkov, kontaktov a preferencií, ako ich vidí každý, kto sa o zákazníka stará.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vaše zariadenia</translation>
    </message>
    <message>
        <source>Seen by nobody</source>
        <translation>Nevidí nikto</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Kde ste</translation>
    </message>
    <message>
        <source>Roundsman does not ask this device for its position. A check-in says which customer and when.</source>
        <translation>Roundsman sa tohto zariadenia nepýta na polohu. Príchod hovorí, u koho a kedy.</translation>
    </message>
    <message>
        <source>What is not saved</source>
        <translation>Čo nie je uložené</translation>
    </message>
    <message>
        <source>Drafts, what you search for, and your PIN stay on this device.</source>
        <translation>Koncepty, čo hľadáte, a váš PIN zostávajú v tomto zariadení.</translation>
    </message>
    <message>
        <source>What you send, with name and time</source>
        <translation>Čo odošlete, s menom a časom</translation>
    </message>
    <message>
        <source>Seen by managers and administrators</source>
        <translation>Vidia manažéri a správcovia</translation>
    </message>
    <message>
        <source>Model, system, version of Roundsman, when each was enrolled and last seen, how much is unsent, what was set aside and why, and how many rows of what it may hold. Whoever looks into one is written down.</source>
        <translation>Model, systém, verzia Roundsmana, kedy bolo zapísané a naposledy videné, koľko je neodoslané, čo bolo odložené a prečo, a koľko riadkov čoho smie obsahovať. Kto sa doň pozrie, je zapísaný.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
</context>
<context>
    <name>Sighting</name>
    <message>
        <source>Seen at a competitor</source>
        <translation>Videné u konkurencie</translation>
    </message>
    <message>
        <source>Their price</source>
        <translation>Ich cena</translation>
    </message>
    <message>
        <source>Name a competitor</source>
        <translation>Pomenovať konkurenta</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Niekto iný</translation>
    </message>
    <message>
        <source>Who sells it?</source>
        <translation>Kto to predáva?</translation>
    </message>
    <message>
        <source>Add this competitor</source>
        <translation>Pridať konkurenta</translation>
    </message>
</context>
<context>
    <name>SizeSlider</name>
    <message>
        <source>Size of the text</source>
        <translation>Veľkosť písma</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Načítava sa</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Hold</source>
        <translation>Držať</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Ustúpiť</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Ponúkať</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>on this tablet</source>
        <translation>v tomto tablete</translation>
    </message>
    <message>
        <source>on this phone</source>
        <translation>v tomto telefóne</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>odosiela sa</translation>
    </message>
    <message>
        <source>at head office</source>
        <translation>v centrále</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>potrebuje vás</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: menej</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: viac</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>All at head office</source>
        <translation>Všetko je v centrále</translation>
    </message>
    <message numerus="yes">
        <source>%n on this tablet</source>
        <translation>
            <numerusform>%n v tomto tablete</numerusform>
            <numerusform>%n v tomto tablete</numerusform>
            <numerusform>%n v tomto tablete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this phone</source>
        <translation>
            <numerusform>%n v tomto telefóne</numerusform>
            <numerusform>%n v tomto telefóne</numerusform>
            <numerusform>%n v tomto telefóne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Prenos</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Prenáša sa…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Preniesť teraz</translation>
    </message>
    <message>
        <source>Nothing sent today</source>
        <translation>Dnes sa nič neodoslalo</translation>
    </message>
    <message>
        <source>What head office has received appears here with its time.</source>
        <translation>Čo centrála prijala, sa tu ukáže aj s časom.</translation>
    </message>
</context>
<context>
    <name>SyncStrip</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n vec vás potrebuje</numerusform>
            <numerusform>%n veci vás potrebujú</numerusform>
            <numerusform>%n vecí vás potrebuje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this tablet</source>
        <translation>
            <numerusform>%n v tomto tablete</numerusform>
            <numerusform>%n v tomto tablete</numerusform>
            <numerusform>%n v tomto tablete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this phone</source>
        <translation>
            <numerusform>%n v tomto telefóne</numerusform>
            <numerusform>%n v tomto telefóne</numerusform>
            <numerusform>%n v tomto telefóne</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Prenesené %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ešte neprenesené</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done: %1</source>
        <translation>Hotovo: %1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>tier %1</source>
        <translation>trieda %1</translation>
    </message>
</context>
<context>
    <name>TileDetail</name>
    <message>
        <source>Say</source>
        <translation>Povedzte</translation>
    </message>
    <message>
        <source>Who would want it</source>
        <translation>Kto by to chcel</translation>
    </message>
</context>
<context>
    <name>TileFoot</name>
    <message>
        <source>Useful</source>
        <translation>Užitočné</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Neužitočné</translation>
    </message>
</context>
<context>
    <name>TileWords</name>
    <message>
        <source>expired %1: do not quote</source>
        <translation>platnosť skončila %1: neponúkajte</translation>
    </message>
    <message>
        <source>as of %1, valid to %2</source>
        <translation>stav k %1, platí do %2</translation>
    </message>
    <message>
        <source>Too old to quote</source>
        <translation>Príliš staré na ponuku</translation>
    </message>
    <message>
        <source>Cannot be trusted</source>
        <translation>Nedá sa tomu veriť</translation>
    </message>
    <message>
        <source>It is not signed by head office, or older than what you have had. Its figures are not shown; tell your manager.</source>
        <translation>Nie je podpísané ústredím alebo je staršie, než čo ste už mali. Čísla sa neukážu; povedzte to svojmu manažérovi.</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>As PDF: %1</source>
        <translation>Ako PDF: %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Pokračovať v návšteve</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Začať návštevu</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Nájsť zákazníka</translation>
    </message>
    <message>
        <source>A day to fill</source>
        <translation>Voľný deň</translation>
    </message>
    <message>
        <source>Choose somebody on the left, or look for a customer.</source>
        <translation>Vyberte niekoho vľavo alebo vyhľadajte zákazníka.</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>Vybrať iný deň</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Späť na dnes</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>What came of it?</source>
        <translation>Čo z toho vzišlo?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotka</translation>
    </message>
    <message>
        <source>What was said, agreed, seen</source>
        <translation>Čo sa povedalo, dohodlo, videlo</translation>
    </message>
    <message>
        <source>For head office</source>
        <translation>Pre centrálu</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Ich slovami</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Ďalší krok</translation>
    </message>
    <message>
        <source>Yes, forget this visit</source>
        <translation>Áno, zabudnúť</translation>
    </message>
    <message>
        <source>This was no visit…</source>
        <translation>Toto nebola návšteva…</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>Pripraviť ponuku</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Otvorené tu</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Visit</source>
        <translation>Návšteva</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Ukončiť návštevu</translation>
    </message>
</context>
<context>
    <name>VisitUnderWay</name>
    <message>
        <source>You are here, %1</source>
        <translation>Ste tu, %1</translation>
    </message>
</context>
<context>
    <name>WaitingRows</name>
    <message>
        <source>Waiting</source>
        <translation>Čaká</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Call</source>
        <translation>Zavolať</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Správa</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Navigovať</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Opraviť</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Ponuka</translation>
    </message>
</context>
<context>
    <name>WipedPage</name>
    <message>
        <source>This device was erased by your company</source>
        <translation>Toto zariadenie vymazala vaša firma</translation>
    </message>
    <message>
        <source>What was not sent yet has arrived</source>
        <translation>Čo ešte nebolo odoslané, už dorazilo</translation>
    </message>
    <message>
        <source>What was not sent yet is on its way</source>
        <translation>Čo ešte nebolo odoslané, je na ceste</translation>
    </message>
    <message>
        <source>Only head office can read it.</source>
        <translation>Prečíta to iba centrála.</translation>
    </message>
    <message>
        <source>It lies here sealed and goes as soon as there is a network.</source>
        <translation>Leží tu zapečatené a odíde, len čo bude sieť.</translation>
    </message>
    <message>
        <source>Photos that were not sent are lost</source>
        <translation>Neodoslané fotografie sú stratené</translation>
    </message>
    <message>
        <source>Their key is gone with the rest.</source>
        <translation>Ich kľúč je preč s ostatným.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Pripojiť znova</translation>
    </message>
</context>
<context>
    <name>roundsman::ApprovalScreen</name>
    <message>
        <source>This is no request. Copy the whole code from the rep&apos;s phone.</source>
        <translation>Toto nie je žiadosť. Skopírujte celý kód z telefónu obchodníka.</translation>
    </message>
    <message>
        <source>This customer is not on this phone, so it is for another manager.</source>
        <translation>Tento zákazník v telefóne nie je, patrí inému manažérovi.</translation>
    </message>
    <message>
        <source>Asks for %1 off</source>
        <translation>Žiada zľavu %1</translation>
    </message>
    <message>
        <source>%1 asks for %2 off</source>
        <translation>%1 žiada zľavu %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 under the floor</source>
        <translation>%1 pod najnižšou cenou</translation>
    </message>
    <message>
        <source>Not under the floor: nothing has to be approved</source>
        <translation>Nie je pod najnižšou cenou: netreba nič schvaľovať</translation>
    </message>
    <message>
        <source>Approval for %1</source>
        <translation>Schválenie pre %1</translation>
    </message>
</context>
<context>
    <name>roundsman::ArrivalScreen</name>
    <message>
        <source>This customer is no longer on this device. Go back to the list.</source>
        <translation>Tento zákazník už na tomto zariadení nie je. Vráťte sa na zoznam.</translation>
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
        <translation>Toto zadanie už v zariadení nie je. Vráťte sa do zoznamu.</translation>
    </message>
    <message>
        <source>Head office has not signed this. Do not follow it, and tell your manager.</source>
        <translation>Centrála toto nepodpísala. Neriaďte sa tým a povedzte to manažérovi.</translation>
    </message>
    <message>
        <source>Not quite. Read the message once more and answer again.</source>
        <translation>Nie celkom. Prečítajte si vetu ešte raz a odpovedzte znova.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>Say in a few words what is in the way, so that somebody can clear it.</source>
        <translation>Napíšte pár slovami, čo tomu bráni, aby to niekto mohol vyriešiť.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Niečo tomu bráni</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Pripomienka k: %1</translation>
    </message>
</context>
<context>
    <name>roundsman::BriefsScreen</name>
    <message>
        <source>Briefs received</source>
        <translation>Prijaté zadania</translation>
    </message>
</context>
<context>
    <name>roundsman::CaseScreen</name>
    <message>
        <source>This is no longer on this device. Go back to the list.</source>
        <translation>Toto už v zariadení nie je. Vráťte sa do zoznamu.</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <comment>a name</comment>
        <translation>Odpovie %1</translation>
    </message>
    <message>
        <source>“Head office answered: %1”</source>
        <translation>„Centrála odpovedala: %1“</translation>
    </message>
    <message numerus="yes">
        <source>%n others say the same</source>
        <translation>
            <numerusform>hovorí to aj %n ďalší</numerusform>
            <numerusform>hovoria to aj %n ďalší</numerusform>
            <numerusform>hovorí to aj %n ďalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Prevzaté</translation>
    </message>
    <message>
        <source>Say in a sentence or two what the customer is to hear.</source>
        <translation>Povedzte vetou či dvoma, čo má zákazník počuť.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpovedané</translation>
    </message>
    <message>
        <source>Say why, so that the customer can be told.</source>
        <translation>Napíšte prečo, aby sa to dalo povedať zákazníkovi.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Zamietnuté</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uzavreté</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Zadané: %1</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomerEditor</name>
    <message>
        <source>A customer needs a name. Write one and save again.</source>
        <translation>Zákazník musí mať meno. Napíšte ho a uložte znova.</translation>
    </message>
    <message>
        <source>Correction at %1</source>
        <translation>Oprava: %1</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomerScreen</name>
    <message>
        <source>This customer is no longer on this device. Go back to the list.</source>
        <translation>Tento zákazník už na tomto zariadení nie je. Vráťte sa na zoznam.</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>všetkých %1</translation>
    </message>
    <message>
        <source>What was closed before %1 is at head office.</source>
        <translation>Čo sa uzavrelo pred %1, je v centrále.</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomersScreen</name>
    <message>
        <source>Name</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>visited %1</source>
        <translation>návšteva %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>objednané %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Na rade</translation>
    </message>
    <message>
        <source>Open issue</source>
        <translation>Otvorená vec</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Trieda %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Neodoslané</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Blízko</translation>
    </message>
</context>
<context>
    <name>roundsman::DashboardsScreen</name>
    <message>
        <source>My customers</source>
        <translation>Moji zákazníci</translation>
    </message>
    <message>
        <source>Opinion on %1</source>
        <translation>Názor na %1</translation>
    </message>
    <message>
        <source>Dashboards seen</source>
        <translation>Prezreté prehľady</translation>
    </message>
</context>
<context>
    <name>roundsman::DevicesScreen</name>
    <message>
        <source>Head office cannot be reached now. This is the last list.</source>
        <translation>Centrála je teraz nedostupná. Toto je posledný zoznam.</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, so nothing was changed.</source>
        <translation>Centrála je teraz nedostupná, nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stav: %1</translation>
    </message>
    <message>
        <source>shut out by head office</source>
        <translation>vylúčené centrálou</translation>
    </message>
    <message>
        <source>has to enrol again before it syncs</source>
        <translation>pred synchronizáciou sa musí znova zapísať</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>toto zariadenie</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>naposledy %1</translation>
    </message>
    <message>
        <source>enrolled %1</source>
        <translation>zapísané %1</translation>
    </message>
</context>
<context>
    <name>roundsman::EnrolmentScreen</name>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>%1 z asi %2 riadkov</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 riadkov</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>menej ako minúta</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>ostáva asi %n minúta</numerusform>
            <numerusform>ostávajú asi %n minúty</numerusform>
            <numerusform>ostáva asi %n minút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roundsman::FieldScreen</name>
    <message>
        <source>Newest prices</source>
        <translation>Najnovšie ceny</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Podľa výrobku</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Podľa miesta</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Hlásenia</translation>
    </message>
    <message>
        <source>Product not named</source>
        <translation>Výrobok neuvedený</translation>
    </message>
</context>
<context>
    <name>roundsman::LockScreen</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Skúste znova o %n sekundu.</numerusform>
            <numerusform>Skúste znova o %n sekundy.</numerusform>
            <numerusform>Skúste znova o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Skúste znova o %n minútu.</numerusform>
            <numerusform>Skúste znova o %n minúty.</numerusform>
            <numerusform>Skúste znova o %n minút.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>PIN nie je správny.</translation>
    </message>
    <message numerus="yes">
        <source>After %n more wrong tries this phone erases what it holds.</source>
        <translation>
            <numerusform>Po %n ďalšom nesprávnom pokuse telefón vymaže svoj obsah.</numerusform>
            <numerusform>Po %n ďalších nesprávnych pokusoch telefón vymaže svoj obsah.</numerusform>
            <numerusform>Po %n ďalších nesprávnych pokusoch telefón vymaže svoj obsah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for whenever Roundsman opens</source>
        <translation>Pýta sa pri každom otvorení Roundsmana</translation>
    </message>
    <message>
        <source>Whoever holds this phone can open Roundsman</source>
        <translation>Roundsman otvorí každý, kto drží tento telefón</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Po %n minúte</numerusform>
            <numerusform>Po %n minútach</numerusform>
            <numerusform>Po %n minútach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roundsman::NewsTeller</name>
    <message>
        <source>A guest has come to one of your customers</source>
        <translation>K jednému z vašich zákazníkov prišiel hosť</translation>
    </message>
    <message>
        <source>A case was escalated to you</source>
        <translation>Bol vám postúpený prípad</translation>
    </message>
    <message>
        <source>There is a new brief for you</source>
        <translation>Máte nové zadanie</translation>
    </message>
    <message>
        <source>Open Roundsman to see it.</source>
        <translation>Otvorte Roundsman a pozrite si to.</translation>
    </message>
</context>
<context>
    <name>roundsman::OrderModel</name>
    <message>
        <source>no price yet</source>
        <translation>ešte bez ceny</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, platí do %2</translation>
    </message>
    <message>
        <source>%1, paid %2</source>
        <translation>%1, platili %2</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 v cenníku</translation>
    </message>
    <message>
        <source>%1, ended %2</source>
        <translation>%1, platila do %2</translation>
    </message>
</context>
<context>
    <name>roundsman::OrderOfDay</name>
    <message>
        <source>%1 first: they expect you by %2. The whole way is %3.</source>
        <translation>Najprv %1: čakajú vás do %2. Celá cesta má %3.</translation>
    </message>
    <message>
        <source>%1 first: so you are done soonest. The whole way is %2.</source>
        <translation>Najprv %1: tak skončíte najskôr. Celá cesta má %2.</translation>
    </message>
</context>
<context>
    <name>roundsman::PeopleScreen</name>
    <message>
        <source>Head office cannot be reached now. This is the last list.</source>
        <translation>Centrála je teraz nedostupná. Toto je posledný zoznam.</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, and it alone knows this.</source>
        <translation>Centrála je teraz nedostupná a len ona to vie.</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, so nothing was changed.</source>
        <translation>Centrála je teraz nedostupná, nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stav: %1</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>synchronizuje sa</translation>
    </message>
    <message>
        <source>has to enrol again before it syncs</source>
        <translation>pred synchronizáciou sa musí znova zapísať</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>vylúčené</translation>
    </message>
    <message>
        <source>erases itself as soon as it is in touch</source>
        <translation>vymaže sa, len čo sa ozve</translation>
    </message>
    <message>
        <source>has erased itself</source>
        <translation>vymazalo sa</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>naposledy %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n neodoslaná</numerusform>
            <numerusform>%n neodoslané</numerusform>
            <numerusform>%n neodoslaných</numerusform>
        </translation>
    </message>
    <message>
        <source>something was set aside</source>
        <translation>niečo bolo odložené</translation>
    </message>
    <message>
        <source>told %1, no receipt yet</source>
        <translation>príkaz %1, potvrdenie ešte neprišlo</translation>
    </message>
    <message>
        <source>nothing was unsent</source>
        <translation>nič nebolo neodoslané</translation>
    </message>
    <message>
        <source>%1 of %2 unsent changes rescued</source>
        <translation>zachránené neodoslané zmeny: %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files lost</source>
        <translation>
            <numerusform>stratený %n súbor</numerusform>
            <numerusform>stratené %n súbory</numerusform>
            <numerusform>stratených %n súborov</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Naposledy videné</translation>
    </message>
    <message>
        <source>Not sent when it last synced</source>
        <translation>Neodoslané pri poslednej synchronizácii</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Zapísané</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>Roundsman when enrolled</source>
        <translation>Roundsman pri zápise</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Potvrdenie</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>bez: %1</translation>
    </message>
    <message>
        <source>Products, prices, people and the rest</source>
        <translation>Výrobky, ceny, ľudia a ostatné</translation>
    </message>
</context>
<context>
    <name>roundsman::Photographs</name>
    <message>
        <source>This photo cannot be read. Choose another.</source>
        <translation>Túto fotku nemožno prečítať. Vyberte inú.</translation>
    </message>
    <message>
        <source>This photo is larger than 25 MB. Choose a smaller one.</source>
        <translation>Táto fotka má viac ako 25 MB. Vyberte menšiu.</translation>
    </message>
    <message>
        <source>This file is no photo. Choose a JPEG or PNG.</source>
        <translation>Tento súbor nie je fotka. Vyberte JPEG alebo PNG.</translation>
    </message>
</context>
<context>
    <name>roundsman::PinEditor</name>
    <message>
        <source>The two were not the same. Choose it once more.</source>
        <translation>PIN-y sa nezhodovali. Zvoľte ho znova.</translation>
    </message>
    <message>
        <source>The old PIN is wrong. Try again.</source>
        <translation>Doterajší PIN nie je správny. Skúste znova.</translation>
    </message>
</context>
<context>
    <name>roundsman::QuoteEditor</name>
    <message>
        <source>list price %1</source>
        <translation>cenníková cena %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>uložené %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Schválil(a): %1</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>Ponuka pre %1</translation>
    </message>
    <message>
        <source>Saved here. Head office answers at the next sync.</source>
        <translation>Uložené tu. Centrála odpovie pri najbližšej synchronizácii.</translation>
    </message>
</context>
<context>
    <name>roundsman::RepairEditor</name>
    <message>
        <source>“%1” is no number. Write it with digits only.</source>
        <translation>„%1“ nie je číslo. Píšte len číslice.</translation>
    </message>
</context>
<context>
    <name>roundsman::ReviewScreen</name>
    <message>
        <source>Accepted</source>
        <translation>Prijaté</translation>
    </message>
    <message>
        <source>Say why, so that its author knows.</source>
        <translation>Napíšte prečo, aby to autor vedel.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmietnuté</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Vzaté späť</translation>
    </message>
</context>
<context>
    <name>roundsman::SettingsScreen</name>
    <message>
        <source>Light</source>
        <translation>Svetlé</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavé</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Slnko</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Pravá ruka</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Ľavá ruka</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Obchodný zástupca</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manažér</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Ceny</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Správca</translation>
    </message>
    <message>
        <source>Encrypted; the key is kept by this machine&apos;s keystore.</source>
        <translation>Zašifrované; kľúč je v úložisku kľúčov tohto zariadenia.</translation>
    </message>
    <message>
        <source>Encrypted; only your passphrase opens it.</source>
        <translation>Zašifrované; otvorí to len vaše heslo.</translation>
    </message>
    <message>
        <source>Encrypted; this machine&apos;s keystore and your passphrase open it together.</source>
        <translation>Zašifrované; otvorí to len úložisko kľúčov spolu s vaším heslom.</translation>
    </message>
    <message>
        <source>Encrypted; only your PIN opens it. This machine has no keystore to help it.</source>
        <translation>Šifrované; otvorí to len váš PIN. Zariadenie nemá úložisko kľúčov, ktoré by mu pomohlo.</translation>
    </message>
    <message>
        <source>Encrypted; it opens with your PIN, and on this device alone.</source>
        <translation>Šifrované; otvorí sa vaším PIN-om a len na tomto zariadení.</translation>
    </message>
    <message>
        <source>Not protected: whoever can read your files can read this. Set a PIN.</source>
        <translation>Nechránené: kto prečíta vaše súbory, prečíta aj toto. Nastavte PIN.</translation>
    </message>
</context>
<context>
    <name>roundsman::Sharing</name>
    <message>
        <source>This person is no longer on this device.</source>
        <translation>Táto osoba už v tomto zariadení nie je.</translation>
    </message>
    <message>
        <source>Nothing is planned any more on that day.</source>
        <translation>Na ten deň už nie je nič naplánované.</translation>
    </message>
    <message>
        <source>This quote is no longer on this device.</source>
        <translation>Táto ponuka už v tomto zariadení nie je.</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <comment>in a calendar</comment>
        <translation>Návšteva: %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Ponuka %1</translation>
    </message>
</context>
<context>
    <name>roundsman::SyncScreen</name>
    <message>
        <source>Not synced yet</source>
        <translation>Ešte neprenesené</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Posledný prenos %1</translation>
    </message>
    <message>
        <source>%1, again as soon as it can</source>
        <translation>%1, znova, len čo to pôjde</translation>
    </message>
    <message>
        <source>%1 up, %2 down: %3 ms on the network, %4 ms here</source>
        <translation>%1 hore, %2 dole: %3 ms v sieti, %4 ms tu</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>dnes %1</translation>
    </message>
</context>
<context>
    <name>roundsman::TodayScreen</name>
    <message>
        <source>You are here</source>
        <translation>Ste tu</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termín %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>no visit and no order yet</source>
        <translation>ešte bez návštevy a objednávky</translation>
    </message>
    <message>
        <source>last visited %1</source>
        <translation>posledná návšteva %1</translation>
    </message>
    <message>
        <source>last ordered %1</source>
        <translation>posledná objednávka %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 z %2 hotovo</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Sľúbené: %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Včera</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Zajtra</translation>
    </message>
</context>
<context>
    <name>roundsman::VisitEditor</name>
    <message>
        <source>Check in at %1</source>
        <translation>Začiatok návštevy: %1</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Uložené tu.</translation>
    </message>
    <message>
        <source>Saved here. Next: %1</source>
        <translation>Uložené tu. Ďalej: %1</translation>
    </message>
    <message>
        <source>No visit at %1</source>
        <translation>Nebola to návšteva: %1</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 tu</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>uložené %1</translation>
    </message>
    <message>
        <source>%1 on the shelf; ours is %2</source>
        <translation>%1 na pulte; naša je %2</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 na pulte</translation>
    </message>
    <message>
        <source>%1 sells %2 at %3</source>
        <translation>%1 predáva %2 za %3</translation>
    </message>
</context>
<context>
    <name>roundsman::Words</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>date pattern of Qt: Tuesday 24 March</comment>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date pattern of Qt: Tue 7 April</comment>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date pattern of Qt: 12 March</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern of Qt: 12 March 2016</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Dnes %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Včera %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Zajtra %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>včera</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>pred %n dňom</numerusform>
            <numerusform>pred %n dňami</numerusform>
            <numerusform>pred %n dňami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>pred %n mesiacom</numerusform>
            <numerusform>pred %n mesiacmi</numerusform>
            <numerusform>pred %n mesiacmi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>pred %n rokom</numerusform>
            <numerusform>pred %n rokmi</numerusform>
            <numerusform>pred %n rokmi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date pattern of Qt: Tue 7</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
</TS>
