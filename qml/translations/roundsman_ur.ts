<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
<context>
    <name>AboutMe</name>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>آپ کی کمپنی</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation>یہ ٹیبلٹ</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>یہ فون</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>حفاظت</translation>
    </message>
    <message>
        <source>About</source>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>Roundsman %1</source>
        <translation>Roundsman %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0</source>
        <translation>اپاچی لائسنس 2.0 کے تحت آزاد سافٹ ویئر</translation>
    </message>
    <message>
        <source>Licences of others</source>
        <translation>دوسروں کے لائسنس</translation>
    </message>
    <message>
        <source>What Roundsman is built on</source>
        <translation>Roundsman کن چیزوں پر بنا ہے</translation>
    </message>
    <message>
        <source>My devices</source>
        <translation>میرے آلات</translation>
    </message>
    <message>
        <source>Where your work lies; sign out one that was lost</source>
        <translation>آپ کا کام کہاں ہے؛ گم شدہ آلہ سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>What my manager sees</source>
        <translation>میرا مینیجر کیا دیکھتا ہے</translation>
    </message>
    <message>
        <source>Of you and of this device</source>
        <translation>آپ اور اس آلے کے بارے میں</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Let your manager&apos;s phone read this, or send it as a message.</source>
        <translation>مینیجر کے فون سے اسے پڑھوائیں یا پیغام میں بھیجیں۔</translation>
    </message>
    <message>
        <source>The answer from your manager&apos;s phone</source>
        <translation>مینیجر کے فون سے جواب</translation>
    </message>
    <message>
        <source>Use this approval</source>
        <translation>یہ منظوری استعمال کریں</translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Approve a quote</source>
        <translation>پیشکش منظور کریں</translation>
    </message>
    <message>
        <source>The code on the rep&apos;s phone</source>
        <translation>نمائندے کے فون کا کوڈ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>اشیا</translation>
    </message>
    <message>
        <source>Let the rep&apos;s phone have this. It stands for this quote alone, once, for a day.</source>
        <translation>یہ نمائندے کے فون کو دیں۔ صرف اسی پیشکش کے لیے، ایک بار، ایک دن تک۔</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>منظور کریں</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور ہو گئی</translation>
    </message>
</context>
<context>
    <name>ArrivalGlance</name>
    <message>
        <source>At the door: %1</source>
        <translation>دروازے پر: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>At the door</source>
        <translation>دروازے پر</translation>
    </message>
    <message>
        <source>Everything on %1</source>
        <translation>%1 کے بارے میں سب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest came, who</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>ملاقات جاری رکھیں</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>پہنچ گیا</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>just now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age</comment>
        <translation>%1 پہلے</translation>
    </message>
    <message>
        <source>you were here</source>
        <translation>آپ یہاں تھے</translation>
    </message>
    <message>
        <source>%1 was here</source>
        <translation>%1 یہاں تھے</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>issues</comment>
        <translation>
            <numerusform>%n کھلا معاملہ</numerusform>
            <numerusform>%n کھلے معاملات</numerusform>
        </translation>
    </message>
    <message>
        <source>promised</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>A guest came, %1</source>
        <comment>how long ago</comment>
        <translation>مہمان آئے، %1</translation>
    </message>
    <message>
        <source>Service is due, noticed %1</source>
        <translation>سروس کا وقت ہے، اطلاع %1</translation>
    </message>
    <message>
        <source>Near its end of life, noticed %1</source>
        <translation>عمر پوری ہونے کو ہے، اطلاع %1</translation>
    </message>
    <message>
        <source>Trouble with an order, noticed %1</source>
        <translation>آرڈر میں مسئلہ، اطلاع %1</translation>
    </message>
    <message>
        <source>A tip from outside, %1</source>
        <translation>باہر سے اطلاع، %1</translation>
    </message>
    <message>
        <source>whom to ask for</source>
        <translation>کس سے ملیں</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>to offer again</source>
        <translation>پھر پیش کریں</translation>
    </message>
</context>
<context>
    <name>BriefComments</name>
    <message>
        <source>What others say</source>
        <translation>دوسرے کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>کیا مختلف ہونا چاہیے؟</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تبصرہ کریں</translation>
    </message>
</context>
<context>
    <name>BriefFacts</name>
    <message>
        <source>The goal</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>ساتھ لے جائیں</translation>
    </message>
    <message>
        <source>What is hoped for</source>
        <translation>متوقع نتیجہ</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Brief</source>
        <translation>ہدایت</translation>
    </message>
</context>
<context>
    <name>BriefQuestion</name>
    <message>
        <source>You are blocked: %1</source>
        <translation>رکاوٹ: %1</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>کوئی رکاوٹ ہے</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>کیا رکاوٹ ہے؟</translation>
    </message>
    <message>
        <source>Tell head office</source>
        <translation>صدر دفتر کو بتائیں</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>not signed by head office</source>
        <translation>صدر دفتر کے دستخط نہیں</translation>
    </message>
    <message>
        <source>in discussion until %1</source>
        <comment>a day</comment>
        <translation>%1 تک زیرِ بحث</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>زیرِ بحث</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>سمجھ لیا</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>رکاوٹ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>over since %1</source>
        <comment>a day</comment>
        <translation>%1 سے ختم</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>پڑھنا باقی</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>A brief that cannot be trusted</source>
        <translation>ایسی ہدایت جس پر اعتبار نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n تبصرہ</numerusform>
            <numerusform>%n تبصرے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Briefs</source>
        <translation>ہدایات</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>ابھی کوئی ہدایت نہیں</translation>
    </message>
    <message>
        <source>What head office wants said and done at the door appears here, one sentence first.</source>
        <translation>صدر دفتر گاہک کے ہاں جو کہلوانا اور کروانا چاہتا ہے وہ یہاں آئے گا، پہلے ایک جملہ۔</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>کچھ منتخب نہیں</translation>
    </message>
    <message>
        <source>Choose a brief on the left to read it.</source>
        <translation>پڑھنے کے لیے فہرست سے ہدایت چنیں۔</translation>
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
        <translation>آپ کا کام کھل نہیں سکتا</translation>
    </message>
</context>
<context>
    <name>BulletBar</name>
    <message>
        <source>under way</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 فیصد</translation>
    </message>
</context>
<context>
    <name>CaseDecision</name>
    <message>
        <source>What the customer is to hear</source>
        <translation>گاہک کو کیا بتایا جائے</translation>
    </message>
    <message>
        <source>One or two sentences</source>
        <translation>ایک یا دو جملے</translation>
    </message>
    <message>
        <source>I am on it</source>
        <translation>میں دیکھ رہا ہوں</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رد کریں</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>جواب کون دے گا</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Not numbered yet</source>
        <translation>ابھی نمبر نہیں</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>مرحلہ وار</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب دیں</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>new</source>
        <translation>نیا</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Head office: %1</source>
        <translation>صدر دفتر: %1</translation>
    </message>
    <message>
        <source>Head office has it</source>
        <translation>صدر دفتر کو مل گیا</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <comment>somebody&apos;s name</comment>
        <translation>%1 جواب دیں گے</translation>
    </message>
    <message>
        <source>Overdue: now %1 is to answer</source>
        <comment>somebody&apos;s name</comment>
        <translation>وقت گزر گیا: اب %1 جواب دیں گے</translation>
    </message>
    <message>
        <source>It is being worked on</source>
        <translation>اس پر کام جاری ہے</translation>
    </message>
    <message>
        <source>Joined with %1: others say the same</source>
        <comment>a number</comment>
        <translation>%1 کے ساتھ ملا دیا: دوسرے بھی یہی کہتے ہیں</translation>
    </message>
    <message>
        <source>The cause: %1</source>
        <translation>وجہ: %1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>کیا کیا گیا: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>head office</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>head office has it</source>
        <translation>صدر دفتر کو مل گیا</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>کام جاری ہے</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>جواب آ گیا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>not at head office yet</source>
        <translation>ابھی صدر دفتر نہیں پہنچا</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a time</comment>
        <translation>%1 سے وقت گزر چکا</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a day</comment>
        <translation>%1 سے وقت گزر چکا</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time today</comment>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>by tomorrow %1</source>
        <translation>کل %1 تک</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1، %2 تک</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>جواب کا انتظار</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>نمٹ گئیں</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>Call %1</source>
        <translation>فون کریں: %1</translation>
    </message>
    <message>
        <source>Visit at %1</source>
        <translation>ملاقات: %1</translation>
    </message>
    <message>
        <source>Head office does not know yet what it is about. Say it in a few words, or tap the chosen kind again to leave it out.</source>
        <translation>ہیڈ آفس کو ابھی معلوم نہیں کہ بات کیا ہے۔ چند لفظوں میں لکھیں، یا چنی ہوئی قسم دوبارہ دبا کر اسے چھوڑ دیں۔</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>planned</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>چھوڑ دیا</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>دیا گیا</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>راستے میں</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>پہنچ گیا</translation>
    </message>
    <message>
        <source>active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>غیر فعال</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>تھوڑا</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>معمول کے مطابق</translation>
    </message>
    <message>
        <source>very</source>
        <translation>بہت</translation>
    </message>
    <message>
        <source>need</source>
        <translation>ضرورت</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>خرابی</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>تجویز</translation>
    </message>
    <message>
        <source>price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>تعریف</translation>
    </message>
    <message>
        <source>given</source>
        <translation>دیا گیا</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>what is needed only</source>
        <translation>صرف ضروری</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>واپس لیا گیا</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>بھیجی گئی</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>مدت ختم</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Copied</source>
        <translation>نقل ہو گیا</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>کوڈ نقل کریں</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 کا %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>میرا رکھیں</translation>
    </message>
    <message>
        <source>Yours is kept. The other one stays in the history.</source>
        <translation>آپ کا رکھا گیا۔ دوسرا تاریخ میں محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Theirs is kept. Yours stays in the history.</source>
        <translation>ان کا رکھا گیا۔ آپ کا تاریخ میں محفوظ ہے۔</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>ہیڈ آفس</translation>
    </message>
    <message>
        <source>You and %1 both changed it.</source>
        <translation>آپ نے اور %1 نے، دونوں نے اسے بدلا۔</translation>
    </message>
    <message>
        <source>%1 Before, it was %2.</source>
        <translation>%1 پہلے یہ %2 تھا۔</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>ان کا رکھیں</translation>
    </message>
    <message>
        <source>Keep %1&apos;s</source>
        <translation>%1 کا رکھیں</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Call %1</source>
        <translation>فون کریں: %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 کو لکھیں</translation>
    </message>
    <message>
        <source>Save %1 to contacts</source>
        <translation>%1 کو رابطوں میں محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: less</source>
        <translation>%1: کم</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: زیادہ</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>آرڈر</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>”%1“ کے لیے کوئی نہیں ملا</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>ان شرطوں پر کوئی پورا نہیں اترتا</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>ابھی کوئی گاہک نہیں</translation>
    </message>
    <message>
        <source>Part of a name, a city, a number or a note is enough; accents do not matter.</source>
        <translation>نام، شہر، نمبر یا نوٹ کا کچھ حصہ کافی ہے؛ اعراب کی پروا نہ کریں۔</translation>
    </message>
    <message>
        <source>They come with the first sync.</source>
        <translation>وہ پہلی ہم آہنگی کے ساتھ آئیں گے۔</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>Go to sync</source>
        <translation>ہم آہنگی پر جائیں</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>ملاقات جاری رکھیں</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>پہنچ گیا</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>پیشکش</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>ابھی کچھ نہیں ہوا</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>یہاں ابھی کسی کو نہیں جانتے</translation>
    </message>
    <message>
        <source>Nothing has been ordered yet</source>
        <translation>ابھی کوئی آرڈر نہیں</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>کوئی نہیں چنا</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see who they are, what happened and what to say.</source>
        <translation>فہرست سے گاہک چنیں: وہ کون ہے، کیا ہوا اور کیا کہنا ہے۔</translation>
    </message>
</context>
<context>
    <name>DashboardsPage</name>
    <message>
        <source>Thank you, head office will hear of it</source>
        <translation>شکریہ، مرکزی دفتر کو پتا چل جائے گا</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>خلاصے</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>ان فلٹروں کے مطابق کچھ نہیں</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>ابھی کوئی خلاصہ نہیں</translation>
    </message>
    <message>
        <source>Head office pushes a few figures and what to say; they appear here by themselves.</source>
        <translation>مرکزی دفتر چند اعداد اور کہنے کی بات بھیجتا ہے؛ یہ خود یہاں آ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>کچھ نہیں چنا گیا</translation>
    </message>
    <message>
        <source>Choose a tile on the left to see all of it, and who would want it.</source>
        <translation>پوری تفصیل اور یہ کس کے کام کا ہے دیکھنے کے لیے فہرست سے ایک خانہ چنیں۔</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Your day</source>
        <translation>آپ کا دن</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>اس دن</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>Nothing planned today</source>
        <translation>آج کچھ طے نہیں</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>کچھ طے نہیں</translation>
    </message>
    <message>
        <source>These have waited longest for you.</source>
        <translation>یہ سب سے زیادہ دیر سے آپ کے منتظر ہیں۔</translation>
    </message>
    <message>
        <source>Plan a visit when you check out of one.</source>
        <translation>ایک ملاقات ختم کرتے وقت اگلی طے کریں۔</translation>
    </message>
    <message>
        <source>Worth a visit</source>
        <translation>ملنے کے قابل</translation>
    </message>
    <message>
        <source>Add to the calendar</source>
        <translation>کیلنڈر میں شامل کریں</translation>
    </message>
    <message>
        <source>By the clock again</source>
        <translation>پھر گھڑی کے مطابق</translation>
    </message>
    <message>
        <source>Suggest a better order</source>
        <translation>بہتر ترتیب تجویز کریں</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>My devices</source>
        <translation>میرے آلات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>%1 will not sync until somebody enrols it again with a new code. What it has not sent stays on it.</source>
        <translation>%1 تب تک ہم آہنگ نہیں ہوگا جب تک نئے کوڈ سے دوبارہ درج نہ ہو۔ جو نہیں بھیجا گیا وہ اسی پر رہے گا۔</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation>صدر دفتر سے پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>The list comes from head office, so it needs the network once.</source>
        <translation>فہرست ہیڈ آفس سے آتی ہے، اس لیے ایک بار نیٹ ورک چاہیے۔</translation>
    </message>
</context>
<context>
    <name>DoneRows</name>
    <message>
        <source>At head office</source>
        <translation>ہیڈ آفس میں</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <source>Brief: %1</source>
        <translation>ہدایت: %1</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Correct</source>
        <translation>درست کریں</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ویب سائٹ</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>گلی</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>پوسٹ کوڈ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>What everybody should know before they go in</source>
        <translation>اندر جانے سے پہلے سب کو کیا معلوم ہو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>EditorPages</name>
    <message>
        <source>Saved on this tablet</source>
        <translation>اس ٹیبلٹ پر محفوظ</translation>
    </message>
    <message>
        <source>Saved on this phone</source>
        <translation>اس فون پر محفوظ</translation>
    </message>
    <message>
        <source>Repaired, on this tablet until it is sent</source>
        <translation>درست ہوا، بھیجنے تک اس ٹیبلٹ پر</translation>
    </message>
    <message>
        <source>Repaired, on this phone until it is sent</source>
        <translation>درست ہوا، بھیجنے تک اس فون پر</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>Join your company</source>
        <translation>اپنی کمپنی سے جڑیں</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>خوش آمدید، %1</translation>
    </message>
    <message>
        <source>Head office sends you a text that starts with “roundsman:”. Paste it here; it works once.</source>
        <translation>ہیڈ آفس آپ کو ایک متن بھیجتا ہے جو ”roundsman:“ سے شروع ہوتا ہے۔ اسے یہاں چسپاں کریں؛ یہ ایک بار چلتا ہے۔</translation>
    </message>
    <message>
        <source>Your customers are coming onto this device. This happens once; later only changes come.</source>
        <translation>آپ کے گاہک اس آلے پر آ رہے ہیں۔ یہ ایک ہی بار ہوتا ہے؛ بعد میں صرف تبدیلیاں آتی ہیں۔</translation>
    </message>
    <message>
        <source>The text from head office</source>
        <translation>ہیڈ آفس کا متن</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>شامل ہوں</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>This tablet was erased</source>
        <translation>یہ ٹیبلٹ مٹا دیا گیا</translation>
    </message>
    <message>
        <source>This phone was erased</source>
        <translation>یہ فون مٹا دیا گیا</translation>
    </message>
    <message>
        <source>The PIN was wrong ten times, so nobody can read any more what Roundsman held here.</source>
        <translation>PIN دس بار غلط تھا، اس لیے Roundsman میں جو کچھ یہاں تھا اب کوئی نہیں پڑھ سکتا۔</translation>
    </message>
    <message>
        <source>What head office had is there</source>
        <translation>جو صدر دفتر کے پاس تھا وہیں ہے</translation>
    </message>
    <message>
        <source>It comes back when you join again.</source>
        <translation>دوبارہ شامل ہونے پر واپس آ جائے گا۔</translation>
    </message>
    <message>
        <source>What was not sent yet has arrived too</source>
        <translation>جو بھیجا نہیں گیا تھا وہ بھی پہنچ گیا</translation>
    </message>
    <message>
        <source>What was not sent yet is on its way</source>
        <translation>جو بھیجا نہیں گیا تھا وہ راستے میں ہے</translation>
    </message>
    <message>
        <source>Only head office can read it.</source>
        <translation>اسے صرف صدر دفتر پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>It lies here sealed and goes as soon as there is a network.</source>
        <translation>یہ یہاں مہر بند ہے اور نیٹ ورک ملتے ہی چلا جائے گا۔</translation>
    </message>
    <message>
        <source>Photos and drafts that were not sent are lost</source>
        <translation>جو تصاویر اور مسودے نہیں بھیجے گئے وہ ضائع ہو گئے</translation>
    </message>
    <message>
        <source>Their key is gone with the rest.</source>
        <translation>ان کی کلید باقی سب کے ساتھ ختم ہو گئی۔</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>دوبارہ شامل ہوں</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Order</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>آرڈر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطریں</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>راستے میں</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>پہنچ گیا</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>head office has it</source>
        <translation>ہیڈ آفس کے پاس ہے</translation>
    </message>
    <message>
        <source>head office works on it</source>
        <translation>ہیڈ آفس اس پر کام کر رہا ہے</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>جواب آیا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>آپ یہاں ہیں</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 یہاں ہے</translation>
    </message>
    <message>
        <source>You were here</source>
        <translation>آپ یہاں تھے</translation>
    </message>
    <message>
        <source>%1 was here</source>
        <translation>%1 یہاں تھے</translation>
    </message>
    <message>
        <source>Head office: %1</source>
        <translation>ہیڈ آفس: %1</translation>
    </message>
    <message>
        <source>%1 sells %2 at %3</source>
        <translation>%1، %2 کو %3 میں بیچتا ہے</translation>
    </message>
    <message>
        <source>%1 sells %2</source>
        <translation>%1، %2 بیچتا ہے</translation>
    </message>
    <message>
        <source>you saw it</source>
        <translation>آپ نے دیکھا</translation>
    </message>
    <message>
        <source>%1 saw it</source>
        <translation>%1 نے دیکھا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>ضرورت</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>خرابی</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>تجویز</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>تعریف</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>بات ہوئی</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Brought something</source>
        <translation>کچھ لائے</translation>
    </message>
    <message>
        <source>Nobody in</source>
        <translation>کوئی نہیں تھا</translation>
    </message>
    <message>
        <source>they took it</source>
        <translation>انہوں نے قبول کی</translation>
    </message>
    <message>
        <source>they declined it</source>
        <translation>انہوں نے رد کی</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>مدت ختم</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>پیشکش</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>پیشکش %1</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Field</source>
        <translation>میدان</translation>
    </message>
    <message>
        <source>Nothing was reported yet</source>
        <translation>ابھی تک کوئی اطلاع نہیں</translation>
    </message>
    <message>
        <source>No competitor&apos;s price yet</source>
        <translation>ابھی تک کسی حریف کی قیمت نہیں</translation>
    </message>
    <message>
        <source>What your people hear on a visit appears here, with who answers it and by when.</source>
        <translation>آپ کے لوگ ملاقات میں جو سنتے ہیں وہ یہاں آتا ہے، ساتھ یہ کہ کون کب تک جواب دے گا۔</translation>
    </message>
    <message>
        <source>What your people note at a customer&apos;s shelf appears here by itself.</source>
        <translation>آپ کے لوگ گاہک کی شیلف پر جو لکھتے ہیں وہ خود یہاں آ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Devices of your people</source>
        <translation>آپ کے لوگوں کے آلات</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ویب سائٹ</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>گلی</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>پوسٹ کوڈ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>وقت تک</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>روانگی</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>فی عدد قیمت</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>عنوانِ تصویر</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>منظوری</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Credit block</source>
        <translation>ادھار پر پابندی</translation>
    </message>
</context>
<context>
    <name>FirstSync</name>
    <message>
        <source>This device is known</source>
        <translation>یہ آلہ پہچانا گیا</translation>
    </message>
    <message>
        <source>Making this device known</source>
        <translation>آلہ متعارف ہو رہا ہے</translation>
    </message>
    <message>
        <source>A key is made here; it never leaves.</source>
        <translation>یہاں ایک کنجی بنتی ہے؛ یہ کبھی باہر نہیں جاتی۔</translation>
    </message>
    <message>
        <source>Bringing your customers</source>
        <translation>گاہک لائے جا رہے ہیں</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>In a month</source>
        <translation>ایک ماہ میں</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>فون کریں</translation>
    </message>
    <message>
        <source>call by %1</source>
        <translation>%1 تک فون کریں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n چیز</numerusform>
            <numerusform>%n چیزیں</numerusform>
        </translation>
    </message>
    <message>
        <source>A territory</source>
        <translation>ایک علاقہ</translation>
    </message>
    <message>
        <source>Prices %1</source>
        <translation>قیمتیں %1</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>صرف آپ کے لیے</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>آپ کی ٹیم</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>پوری کمپنی</translation>
    </message>
    <message>
        <source>still coming</source>
        <translation>ابھی آ رہا ہے</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>جانچا گیا</translation>
    </message>
    <message>
        <source>differs from head office</source>
        <translation>ہیڈ آفس سے مختلف</translation>
    </message>
    <message>
        <source>is compared with head office</source>
        <translation>ہیڈ آفس سے ملایا جا رہا ہے</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Head office did not take it.</source>
        <translation>ہیڈ آفس نے اسے نہیں لیا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطریں</numerusform>
        </translation>
    </message>
    <message>
        <source>News from head office</source>
        <translation>مرکزی دفتر کی خبریں</translation>
    </message>
    <message>
        <source>%1, closed from January to June %2</source>
        <translation>%1، جنوری تا جون %2 میں مکمل</translation>
    </message>
    <message>
        <source>%1, closed from July to December %2</source>
        <translation>%1، جولائی تا دسمبر %2 میں مکمل</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Done: %1</source>
        <translation>مکمل: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>%1, on this tablet until it is sent</source>
        <translation>%1، بھیجے جانے تک اس ٹیبلٹ پر</translation>
    </message>
    <message>
        <source>%1, on this phone until it is sent</source>
        <translation>%1، بھیجے جانے تک اس فون پر</translation>
    </message>
    <message>
        <source>No program on this device opens this. Install one, then try again.</source>
        <translation>اس آلے پر کوئی پروگرام اسے نہیں کھولتا۔ کوئی انسٹال کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>ڈاک</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes need a decision.</source>
        <translation>
            <numerusform>آپ کی %n تبدیلی کو فیصلہ چاہیے۔</numerusform>
            <numerusform>آپ کی %n تبدیلیوں کو فیصلہ چاہیے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Yours to answer</source>
        <translation>آپ کے جواب کے منتظر</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>آپ کے ذمے</translation>
    </message>
    <message>
        <source>What you reported</source>
        <translation>آپ نے کیا بتایا</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>ابھی کچھ واپس نہیں آیا</translation>
    </message>
    <message>
        <source>What you report on a visit appears here, with who answers it and by when, and then with the answer.</source>
        <translation>دورے پر آپ جو بتائیں گے وہ یہاں آئے گا: کون کب تک جواب دے گا، اور پھر جواب۔</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>کچھ منتخب نہیں</translation>
    </message>
    <message>
        <source>Choose something on the left to see every step that it has taken.</source>
        <translation>ہر مرحلہ دیکھنے کے لیے فہرست سے کچھ چنیں۔</translation>
    </message>
    <message>
        <source>Your territories</source>
        <translation>آپ کے علاقے</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>میدان</translation>
    </message>
    <message>
        <source>Competitors&apos; prices and what was reported</source>
        <translation>حریفوں کی قیمتیں اور موصولہ اطلاعات</translation>
    </message>
</context>
<context>
    <name>LetterBar</name>
    <message>
        <source>Jump to a letter</source>
        <translation>حرف پر جائیں</translation>
    </message>
</context>
<context>
    <name>LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>تالا</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN بدلیں</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN مقرر کریں</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>PIN ہٹائیں</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ابھی تالا لگائیں</translation>
    </message>
    <message>
        <source>Lock by itself when nobody touches it</source>
        <translation>جب کوئی نہ چھوئے تو خود تالا لگے</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Enter your PIN</source>
        <translation>اپنا PIN درج کریں</translation>
    </message>
    <message>
        <source>Your work is safe on this tablet.</source>
        <translation>آپ کا کام اس ٹیبلٹ پر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Your work is safe on this phone.</source>
        <translation>آپ کا کام اس فون پر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جانچ ہو رہی ہے …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کھولیں</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Black on white, for outdoors</source>
        <translation>سفید پر سیاہ، باہر کے لیے</translation>
    </message>
    <message>
        <source>Which hand holds it</source>
        <translation>کس ہاتھ میں ہے</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A</source>
        <comment>small letter of the text size</comment>
        <translation>ا</translation>
    </message>
    <message>
        <source>A</source>
        <comment>large letter of the text size</comment>
        <translation>ا</translation>
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
        <translation>جگہیں</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>ہم آہنگی</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>خلاصے</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>ہدایات</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ڈاک</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>میدان</translation>
    </message>
</context>
<context>
    <name>NewsChoice</name>
    <message>
        <source>Notifications</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Tell me what comes while I am away</source>
        <translation>میری غیر موجودگی میں جو آئے، بتائیں</translation>
    </message>
    <message>
        <source>A guest, an escalated case, a new brief; without names</source>
        <translation>مہمان، بھیجا گیا معاملہ، نئی ہدایت؛ بغیر ناموں کے</translation>
    </message>
</context>
<context>
    <name>NextVisit</name>
    <message>
        <source>Next, %1: %2</source>
        <translation>اگلا، %1: %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>اگلا، %1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Licences of others</source>
        <translation>دوسروں کے لائسنس</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Order, as last time</source>
        <translation>آرڈر، پچھلی بار کی طرح</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>کچھ اور</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Devices of your people</source>
        <translation>آپ کے لوگوں کے آلات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation>صدر دفتر سے پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>None of your people has a device</source>
        <translation>آپ کے کسی شخص کے پاس آلہ نہیں</translation>
    </message>
    <message>
        <source>The list comes from head office, so it needs the network once.</source>
        <translation>فہرست ہیڈ آفس سے آتی ہے، اس لیے ایک بار نیٹ ورک چاہیے۔</translation>
    </message>
    <message>
        <source>The people of your teams and territories are listed here once they have enrolled a phone.</source>
        <translation>آپ کی ٹیموں اور علاقوں کے لوگ فون کا اندراج کرتے ہی یہاں آئیں گے۔</translation>
    </message>
</context>
<context>
    <name>PersonDevicePage</name>
    <message>
        <source>Asking head office…</source>
        <translation>صدر دفتر سے پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Head office could not take some of its changes. They wait there for their author:</source>
        <translation>ہیڈ آفس اس کی کچھ تبدیلیاں نہ لے سکا۔ وہ وہیں اپنے لکھنے والے کی منتظر ہیں:</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>اس میں کیا ہے</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>اس میں دیکھیں</translation>
    </message>
    <message>
        <source>Counted at head office, by what this person may see. That you looked is written down there.</source>
        <translation>ہیڈ آفس میں گنا گیا، اس کے مطابق جو یہ شخص دیکھ سکتا ہے۔ آپ کا دیکھنا وہاں درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>If it was lost</source>
        <translation>اگر گم ہو گیا</translation>
    </message>
    <message>
        <source>Hold to shut it out</source>
        <translation>بند کرنے کے لیے دبائے رکھیں</translation>
    </message>
    <message>
        <source>Press again to shut it out</source>
        <translation>بند کرنے کے لیے دوبارہ دبائیں</translation>
    </message>
    <message>
        <source>It never syncs again unless an administrator enrols it anew. What it has not sent stays on it.</source>
        <translation>جب تک منتظم دوبارہ اندراج نہ کرے یہ ہم آہنگ نہیں ہوگا۔ جو نہیں بھیجا وہ اسی پر رہے گا۔</translation>
    </message>
    <message>
        <source>Hold to have it erase itself</source>
        <translation>مٹانے کے لیے دبائے رکھیں</translation>
    </message>
    <message>
        <source>Press again to have it erase itself</source>
        <translation>مٹانے کے لیے دوبارہ دبائیں</translation>
    </message>
    <message>
        <source>It erases everything as soon as it is in touch, sends what it had not sent, and its receipt appears here.</source>
        <translation>رابطہ ہوتے ہی یہ نہ بھیجا ہوا بھیجے گا، سب کچھ مٹائے گا، اور رسید یہاں آئے گی۔</translation>
    </message>
    <message>
        <source>Do not erase it</source>
        <translation>نہ مٹائیں</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Photo %1</source>
        <translation>تصویر %1</translation>
    </message>
    <message>
        <source>Take photo %1 off</source>
        <translation>تصویر %1 ہٹائیں</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>تصاویر (%1)</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n ہندسہ</numerusform>
            <numerusform>%n ہندسے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>آخری ہندسہ مٹائیں</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN now</source>
        <translation>موجودہ PIN</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>نیا PIN ایک بار پھر</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN چنیں</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>PIN ہٹائیں</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four to eight digits; six are much harder to guess than four. After ten wrong ones this device erases what it holds. Nobody can tell you a PIN that you forgot.</source>
        <translation>چار سے آٹھ ہندسے؛ چھ کا اندازہ لگانا چار سے کہیں مشکل ہے۔ دس غلط کوششوں کے بعد یہ آلہ سب کچھ مٹا دیتا ہے۔ بھولا ہوا PIN کوئی نہیں بتا سکتا۔</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جانچ ہو رہی ہے …</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN مقرر کریں</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے</translation>
    </message>
</context>
<context>
    <name>PriceBand</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 سے %2 تک</translation>
    </message>
    <message>
        <source>from %1 to %2, a competitor asks %3</source>
        <translation>%1 سے %2 تک، حریف %3 مانگتا ہے</translation>
    </message>
</context>
<context>
    <name>PriceHead</name>
    <message>
        <source>Product</source>
        <translation>مصنوعہ</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>حریف</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>ended %1</source>
        <translation>%1 کو ختم</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>no price on a list</source>
        <translation>فہرست میں نرخ نہیں</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>نسخہ %1</translation>
    </message>
    <message>
        <source>under the floor</source>
        <translation>کم از کم نرخ سے کم</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>%1 کے نرخ</translation>
    </message>
    <message>
        <source>%1 is on no price list for this customer. Take it out to go on.</source>
        <translation>%1 اس گاہک کی کسی نرخ فہرست میں نہیں۔ آگے بڑھنے کے لیے اسے نکالیں۔</translation>
    </message>
    <message>
        <source>The price of %1 has ended. Sync for a new one, or take it out.</source>
        <translation>%1 کا نرخ ختم ہو چکا۔ نئے کے لیے ہم آہنگ کریں یا اسے نکالیں۔</translation>
    </message>
    <message>
        <source>%1 under the floor. Your manager has to approve it.</source>
        <translation>کم از کم نرخ سے %1 کم۔ مینیجر کی منظوری چاہیے۔</translation>
    </message>
    <message>
        <source>%1 under the floor. You may give %2; for more your manager has to approve.</source>
        <translation>کم از کم نرخ سے %1 کم۔ آپ %2 دے سکتے ہیں؛ زیادہ کے لیے مینیجر کی منظوری چاہیے۔</translation>
    </message>
    <message>
        <source>This is no approval. Copy the whole code from your manager&apos;s phone.</source>
        <translation>یہ منظوری نہیں۔ مینیجر کے فون سے پورا کوڈ نقل کریں۔</translation>
    </message>
    <message>
        <source>This approval is for another quote and cannot be used again.</source>
        <translation>یہ منظوری کسی اور پیشکش کی ہے اور دوبارہ استعمال نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>The quote has changed since it was approved. Ask again.</source>
        <translation>منظوری کے بعد پیشکش بدل گئی۔ دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>This goes further than what was approved. Ask again.</source>
        <translation>یہ منظور شدہ حد سے زیادہ ہے۔ دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>This approval has expired. Ask again.</source>
        <translation>اس منظوری کی مدت ختم ہو گئی۔ دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>Whoever gave this approval is not a manager. Ask your manager.</source>
        <translation>منظوری دینے والا مینیجر نہیں۔ اپنے مینیجر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This approval does not come from your manager&apos;s phone as this phone knows it. Sync once, then try again.</source>
        <translation>یہ منظوری مینیجر کے اس فون سے نہیں جسے یہ فون جانتا ہے۔ ایک بار ہم آہنگ کر کے پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Head office: accepted with the prices of %1</source>
        <translation>مرکزی دفتر: %1 کے نرخوں پر منظور</translation>
    </message>
    <message>
        <source>Head office: accepted</source>
        <translation>مرکزی دفتر: منظور</translation>
    </message>
    <message>
        <source>Head office: accepted, though the prices rose by %1</source>
        <translation>مرکزی دفتر: منظور، اگرچہ نرخ %1 بڑھ گئے</translation>
    </message>
    <message>
        <source>Head office: needs approval, %1 under today&apos;s price</source>
        <translation>مرکزی دفتر: منظوری درکار، آج کے نرخ سے %1 کم</translation>
    </message>
    <message>
        <source>Head office: needs approval</source>
        <translation>مرکزی دفتر: منظوری درکار ہے</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>%1 کے لیے پیشکش</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>رعایت: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>کل: %1</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>%1 تک قابلِ عمل</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Discount</source>
        <translation>رعایت</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>اشیا</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>نام یا نمبر</translation>
    </message>
    <message>
        <source>Nothing is sold yet</source>
        <translation>ابھی کچھ فروخت نہیں ہوتا</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>ایسی کوئی چیز نہیں</translation>
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Approve a colleague&apos;s quote</source>
        <translation>ساتھی کی پیشکش منظور کریں</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>منظوری درکار ہے</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>پیشکش بھیجیں</translation>
    </message>
</context>
<context>
    <name>QuotePaper</name>
    <message>
        <source>Quote</source>
        <translation>پیشکش</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>پیشکش %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>پروڈکٹ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>فہرست قیمت</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>At list prices</source>
        <translation>فہرست قیمتوں پر</translation>
    </message>
    <message>
        <source>Discount, in the amounts</source>
        <translation>رعایت، رقموں میں شامل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>These prices ended on %1. Please ask for a new quote.</source>
        <translation>یہ قیمتیں %1 کو ختم ہو گئیں۔ براہِ کرم نئی پیشکش مانگیں۔</translation>
    </message>
    <message>
        <source>Not binding until we have confirmed it.</source>
        <translation>ہماری توثیق تک پابند نہیں۔</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>%1 تک مؤثر</translation>
    </message>
    <message>
        <source>price list version %1</source>
        <translation>قیمتوں کی فہرست، ورژن %1</translation>
    </message>
    <message>
        <source>Offered by %1</source>
        <translation>پیش کنندہ: %1</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Customer</source>
        <translation>گاہک</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>For head office</source>
        <translation>ہیڈ آفس کے لیے</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>آرڈر</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>آرڈر کی سطر</translation>
    </message>
    <message>
        <source>Competitor&apos;s price</source>
        <translation>حریف کی قیمت</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>حریف</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>پیشکش</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>پیشکش کی سطر</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>منظوری</translation>
    </message>
    <message>
        <source>Late change</source>
        <translation>دیر سے آئی تبدیلی</translation>
    </message>
    <message>
        <source>What reached you, and whether you looked at it</source>
        <translation>آپ تک کیا پہنچا اور کیا آپ نے دیکھا</translation>
    </message>
    <message>
        <source>Useful or not</source>
        <translation>مفید یا نہیں</translation>
    </message>
    <message>
        <source>Brief understood, or what blocks it</source>
        <translation>بریف سمجھا، یا کیا رکاوٹ ہے</translation>
    </message>
    <message>
        <source>Comment on a brief</source>
        <translation>بریف پر تبصرہ</translation>
    </message>
</context>
<context>
    <name>RepairField</name>
    <message>
        <source>%1: left out</source>
        <translation>%1: چھوڑ دیا</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>چھوڑ دیں</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>درستی</translation>
    </message>
    <message>
        <source>Send it repaired</source>
        <translation>درست کر کے بھیجیں</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>دوبارہ بھیجیں</translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>For you to decide</source>
        <translation>آپ کے فیصلے کے لیے</translation>
    </message>
    <message>
        <source>Why not, in a sentence</source>
        <translation>کیوں نہیں، ایک جملے میں</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رد کریں</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>رد کریں…</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1، پہلے: %2</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a kind of record</comment>
        <translation>%1، نیا</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a kind of record</comment>
        <translation>%1، ہٹایا گیا</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور %n مزید</numerusform>
            <numerusform>اور %n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved out of %1&apos;s territory before this arrived.</source>
        <translation>اس کے پہنچنے سے پہلے یہ %1 کے علاقے سے نکل گیا۔</translation>
    </message>
    <message>
        <source>It builds on an earlier change of %1&apos;s that waits for you.</source>
        <translation>یہ %1 کی ایک پہلی تبدیلی پر قائم ہے جو آپ کی منتظر ہے۔</translation>
    </message>
    <message>
        <source>%1 no longer had the territory when this arrived.</source>
        <translation>جب یہ پہنچا تو علاقہ %1 کے پاس نہیں تھا۔</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>ordered %1</source>
        <comment>at most 18 letters with &apos;yesterday&apos;</comment>
        <translation>آرڈر %1</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>unit beside a number</comment>
        <translation>
            <numerusform>دن</numerusform>
            <numerusform>دن</numerusform>
        </translation>
    </message>
    <message>
        <source>since your visit</source>
        <translation>ملے ہوئے</translation>
    </message>
    <message>
        <source>since a visit</source>
        <translation>ملاقات سے</translation>
    </message>
    <message>
        <source>dearer than %1</source>
        <translation>%1 سے مہنگا</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>%1 کے مقابلے</translation>
    </message>
    <message numerus="yes">
        <source>open</source>
        <comment>unit beside a number</comment>
        <translation>
            <numerusform>کھلا</numerusform>
            <numerusform>کھلے</numerusform>
        </translation>
    </message>
    <message>
        <source>“Head office is working on this: %1”</source>
        <translation>”ہیڈ آفس اس پر کام کر رہا ہے: %1“</translation>
    </message>
    <message>
        <source>“Head office knows of this: %1”</source>
        <translation>”ہیڈ آفس کو اس کا علم ہے: %1“</translation>
    </message>
    <message>
        <source>“I am passing this on: %1”</source>
        <translation>”میں یہ بات آگے پہنچا رہا ہوں: %1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two products</comment>
        <translation>%1 اور %2</translation>
    </message>
    <message>
        <source>“Last time it was %1. The same again?”</source>
        <translation>”پچھلی بار %1 تھا۔ وہی دوبارہ؟“</translation>
    </message>
    <message>
        <source>“Head office answered: %1”</source>
        <translation>”ہیڈ آفس کا جواب: %1“</translation>
    </message>
    <message>
        <source>“I have not forgotten: %1.”</source>
        <translation>”میں بھولا نہیں: %1۔“</translation>
    </message>
    <message>
        <source>“%1 is %2 % cheaper with us than at %3.”</source>
        <translation>”%1 ہمارے ہاں %3 سے %2 % سستا ہے۔“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1“</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>درجہ %1</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>%1 سے گاہک</translation>
    </message>
</context>
<context>
    <name>ScopeRows</name>
    <message>
        <source>What is here</source>
        <translation>یہاں کیا ہے</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Name, city, number</source>
        <translation>نام، شہر، نمبر</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>تلاش صاف کریں</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Somebody else had removed this record; your change brought it back.</source>
        <translation>کسی اور نے یہ اندراج مٹا دیا تھا؛ آپ کی تبدیلی اسے واپس لے آئی۔</translation>
    </message>
    <message>
        <source>Somebody else had changed this record, so it was kept.</source>
        <translation>کسی اور نے یہ اندراج بدلا تھا، اس لیے یہ باقی رہا۔</translation>
    </message>
    <message>
        <source>Somebody else has removed this record.</source>
        <translation>کسی اور نے یہ اندراج مٹا دیا ہے۔</translation>
    </message>
    <message>
        <source>This record is no longer in your care; hand the change to whoever has it now.</source>
        <translation>یہ اندراج اب آپ کے ذمے نہیں؛ تبدیلی اسے دیں جس کے پاس یہ اب ہے۔</translation>
    </message>
    <message>
        <source>This record would stand where you may not write; ask whoever is responsible there.</source>
        <translation>یہ اندراج وہاں جاتا جہاں آپ لکھ نہیں سکتے؛ وہاں کے ذمہ دار سے پوچھیں۔</translation>
    </message>
    <message>
        <source>It belongs to a record that was set aside; repair that one and send both again.</source>
        <translation>یہ ایک الگ رکھے گئے اندراج کا حصہ ہے؛ اسے درست کر کے دونوں دوبارہ بھیجیں۔</translation>
    </message>
    <message>
        <source>It belongs to a record that is not at head office, or that has been removed there.</source>
        <translation>یہ ایسے اندراج کا حصہ ہے جو ہیڈ آفس میں نہیں، یا وہاں مٹا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>This was too much to be saved at once; save it in parts.</source>
        <translation>ایک ساتھ محفوظ کرنے کے لیے یہ بہت زیادہ تھا؛ حصوں میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Head office runs an older version that does not know this yet; it has to be upgraded.</source>
        <translation>ہیڈ آفس میں پرانا نسخہ ہے جو یہ نہیں جانتا؛ اسے تازہ کرنا ہوگا۔</translation>
    </message>
    <message>
        <source>Somebody at head office has changed its state in the meantime, and it cannot go on from there.</source>
        <translation>اس دوران ہیڈ آفس میں کسی نے اس کی حالت بدل دی، اور وہاں سے یہ آگے نہیں بڑھ سکتا۔</translation>
    </message>
    <message>
        <source>This is written once and cannot be changed later.</source>
        <translation>یہ ایک بار لکھا جاتا ہے اور بعد میں بدلا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Your role may not change this. Leave it out, or ask somebody who may.</source>
        <translation>آپ کا کردار اسے نہیں بدل سکتا۔ اسے چھوڑ دیں، یا کسی مجاز سے کہیں۔</translation>
    </message>
    <message>
        <source>Somebody else is responsible there now; this was still taken in.</source>
        <translation>اب وہاں کوئی اور ذمہ دار ہے؛ یہ پھر بھی لے لیا گیا۔</translation>
    </message>
    <message>
        <source>Somebody else is responsible there now; your change was sent for review.</source>
        <translation>اب وہاں کوئی اور ذمہ دار ہے؛ آپ کی تبدیلی جائزے کے لیے بھیج دی گئی۔</translation>
    </message>
    <message>
        <source>It waits with an earlier change until head office has been upgraded.</source>
        <translation>یہ ایک پہلی تبدیلی کے ساتھ ہیڈ آفس کے تازہ ہونے تک منتظر ہے۔</translation>
    </message>
    <message>
        <source>Whoever is responsible there has taken your change in.</source>
        <translation>جو اب ذمہ دار ہے اس نے آپ کی تبدیلی قبول کر لی۔</translation>
    </message>
    <message>
        <source>Whoever is responsible there has declined it: %1</source>
        <translation>جو اب ذمہ دار ہے اس نے رد کر دیا: %1</translation>
    </message>
    <message>
        <source>Somebody else has been asked to decide on this.</source>
        <translation>اس کا فیصلہ کسی اور کو سونپا گیا ہے۔</translation>
    </message>
    <message>
        <source>Its author has taken it back; there is nothing left to decide.</source>
        <translation>لکھنے والے نے واپس لے لیا؛ فیصلے کو کچھ باقی نہیں۔</translation>
    </message>
    <message>
        <source>It cannot be taken in as it stands now: what it builds on is not at head office. You may decline it.</source>
        <translation>اس حالت میں قبول نہیں ہو سکتا: جس پر یہ قائم ہے وہ موجود نہیں۔ آپ رد کر سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>SetAsideCards</name>
    <message>
        <source>Repair it</source>
        <translation>درست کریں</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>دوبارہ بھیجیں</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Let go. A copy stays on this device.</source>
        <translation>چھوڑ دیا۔ ایک نقل اس آلے پر ہے۔</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>The PIN is set</source>
        <translation>PIN مقرر ہو گیا</translation>
    </message>
    <message>
        <source>The PIN is gone</source>
        <translation>PIN ہٹا دیا گیا</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>What my manager sees</source>
        <translation>میرا مینیجر کیا دیکھتا ہے</translation>
    </message>
    <message>
        <source>So many are on this device. Changes of customers, contacts and preferences are seen too, as everybody who looks after the customer sees them.</source>
        <translation>اس آلے پر اتنے ہیں۔ گاہکوں، رابطوں اور پسند میں تبدیلیاں بھی دکھتی ہیں، جیسے گاہک کے ہر ذمہ دار کو دکھتی ہیں۔</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>آپ کے آلات</translation>
    </message>
    <message>
        <source>Seen by nobody</source>
        <translation>کوئی نہیں دیکھتا</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>آپ کہاں ہیں</translation>
    </message>
    <message>
        <source>Roundsman does not ask this device for its position. A check-in says which customer and when.</source>
        <translation>Roundsman اس آلے سے مقام نہیں پوچھتا۔ آمد صرف بتاتی ہے کہ کون سا گاہک اور کب۔</translation>
    </message>
    <message>
        <source>What is not saved</source>
        <translation>جو محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>Drafts, what you search for, and your PIN stay on this device.</source>
        <translation>مسودے، آپ کی تلاش اور PIN اسی آلے پر رہتے ہیں۔</translation>
    </message>
    <message>
        <source>What you send, with name and time</source>
        <translation>جو آپ بھیجتے ہیں، نام اور وقت کے ساتھ</translation>
    </message>
    <message>
        <source>Seen by managers and administrators</source>
        <translation>مینیجر اور منتظمین دیکھتے ہیں</translation>
    </message>
    <message>
        <source>Model, system, version of Roundsman, when each was enrolled and last seen, how much is unsent, what was set aside and why, and how many rows of what it may hold. Whoever looks into one is written down.</source>
        <translation>ماڈل، سسٹم، Roundsman کا ورژن، اندراج اور آخری رابطہ، کتنا نہیں بھیجا گیا، کیا الگ رکھا گیا اور کیوں، اور اس میں کس چیز کی کتنی قطاریں ہو سکتی ہیں۔ جو اس میں دیکھے، درج ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>Sighting</name>
    <message>
        <source>Seen at a competitor</source>
        <translation>حریف کے ہاں دیکھا</translation>
    </message>
    <message>
        <source>Name a competitor</source>
        <translation>حریف کا نام لکھیں</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>کوئی اور</translation>
    </message>
    <message>
        <source>Who sells it?</source>
        <translation>کون بیچتا ہے؟</translation>
    </message>
    <message>
        <source>Add this competitor</source>
        <translation>یہ حریف شامل کریں</translation>
    </message>
    <message>
        <source>Their price</source>
        <translation>ان کی قیمت</translation>
    </message>
</context>
<context>
    <name>SizeSlider</name>
    <message>
        <source>Size of the text</source>
        <translation>متن کا سائز</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>لایا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Hold</source>
        <translation>قائم رہیں</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>لچک دیں</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>پیش کریں</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>on this tablet</source>
        <translation>اس ٹیبلٹ پر</translation>
    </message>
    <message>
        <source>on this phone</source>
        <translation>اس فون پر</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>at head office</source>
        <translation>ہیڈ آفس میں</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>آپ کی توجہ درکار</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: کم</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: زیادہ</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>All at head office</source>
        <translation>سب ہیڈ آفس میں ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n on this tablet</source>
        <translation>
            <numerusform>%n اس ٹیبلٹ پر</numerusform>
            <numerusform>%n اس ٹیبلٹ پر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this phone</source>
        <translation>
            <numerusform>%n اس فون پر</numerusform>
            <numerusform>%n اس فون پر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>ہم آہنگی</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>ہم آہنگی جاری…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>ابھی ہم آہنگ کریں</translation>
    </message>
    <message>
        <source>Nothing sent today</source>
        <translation>آج کچھ نہیں بھیجا</translation>
    </message>
    <message>
        <source>What head office has received appears here with its time.</source>
        <translation>ہیڈ آفس کو جو ملا وہ وقت کے ساتھ یہاں دکھائی دے گا۔</translation>
    </message>
</context>
<context>
    <name>SyncStrip</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n کو آپ درکار</numerusform>
            <numerusform>%n کو آپ درکار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this tablet</source>
        <translation>
            <numerusform>%n اس ٹیبلٹ پر</numerusform>
            <numerusform>%n اس ٹیبلٹ پر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this phone</source>
        <translation>
            <numerusform>%n اس فون پر</numerusform>
            <numerusform>%n اس فون پر</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>ہم آہنگ %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>ابھی ہم آہنگ نہیں</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done: %1</source>
        <translation>مکمل: %1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>tier %1</source>
        <translation>درجہ %1</translation>
    </message>
</context>
<context>
    <name>TileDetail</name>
    <message>
        <source>Say</source>
        <translation>کہیں</translation>
    </message>
    <message>
        <source>Who would want it</source>
        <translation>یہ کسے چاہیے ہوگا</translation>
    </message>
</context>
<context>
    <name>TileFoot</name>
    <message>
        <source>Useful</source>
        <translation>مفید</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>غیر مفید</translation>
    </message>
</context>
<context>
    <name>TileWords</name>
    <message>
        <source>expired %1: do not quote</source>
        <translation>میعاد %1 ختم ہوئی: قیمت نہ بتائیں</translation>
    </message>
    <message>
        <source>as of %1, valid to %2</source>
        <translation>%1 تک کی صورتحال، %2 تک درست</translation>
    </message>
    <message>
        <source>Too old to quote</source>
        <translation>قیمت بتانے کے لیے بہت پرانا</translation>
    </message>
    <message>
        <source>Cannot be trusted</source>
        <translation>قابلِ اعتبار نہیں</translation>
    </message>
    <message>
        <source>It is not signed by head office, or older than what you have had. Its figures are not shown; tell your manager.</source>
        <translation>اس پر مرکزی دفتر کے دستخط نہیں، یا یہ آپ کے پاس موجود سے پرانا ہے۔ اعداد نہیں دکھائے گئے؛ اپنے مینیجر کو بتائیں۔</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>As PDF: %1</source>
        <translation>PDF میں: %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>کوئی اور دن چنیں</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>آج پر واپس</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>ملاقات جاری رکھیں</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>پہنچ گیا</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>گاہک تلاش کریں</translation>
    </message>
    <message>
        <source>A day to fill</source>
        <translation>ایک خالی دن</translation>
    </message>
    <message>
        <source>Choose somebody on the left, or look for a customer.</source>
        <translation>فہرست سے کسی کو چنیں، یا گاہک تلاش کریں۔</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>What came of it?</source>
        <translation>نتیجہ کیا رہا؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>What was said, agreed, seen</source>
        <translation>کیا کہا، طے ہوا، دیکھا</translation>
    </message>
    <message>
        <source>For head office</source>
        <translation>ہیڈ آفس کے لیے</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>انہی کے الفاظ میں</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Yes, forget this visit</source>
        <translation>ہاں، یہ ملاقات بھول جائیں</translation>
    </message>
    <message>
        <source>This was no visit…</source>
        <translation>یہ ملاقات نہ تھی…</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>پیشکش بنائیں</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>یہاں زیرِ التوا</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>رخصت</translation>
    </message>
</context>
<context>
    <name>VisitUnderWay</name>
    <message>
        <source>You are here, %1</source>
        <translation>آپ یہاں ہیں، %1</translation>
    </message>
</context>
<context>
    <name>WaitingRows</name>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Call</source>
        <translation>فون کریں</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>راستہ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>درست کریں</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>پیشکش</translation>
    </message>
</context>
<context>
    <name>WipedPage</name>
    <message>
        <source>This device was erased by your company</source>
        <translation>آپ کی کمپنی نے یہ آلہ مٹا دیا ہے</translation>
    </message>
    <message>
        <source>What was not sent yet has arrived</source>
        <translation>جو نہیں بھیجا گیا تھا وہ پہنچ گیا ہے</translation>
    </message>
    <message>
        <source>What was not sent yet is on its way</source>
        <translation>جو نہیں بھیجا گیا تھا وہ راستے میں ہے</translation>
    </message>
    <message>
        <source>Only head office can read it.</source>
        <translation>اسے صرف ہیڈ آفس پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>It lies here sealed and goes as soon as there is a network.</source>
        <translation>یہ یہاں مہر بند ہے اور نیٹ ورک ملتے ہی چلا جائے گا۔</translation>
    </message>
    <message>
        <source>Photos that were not sent are lost</source>
        <translation>جو تصویریں نہیں بھیجی گئیں وہ ضائع ہو گئیں</translation>
    </message>
    <message>
        <source>Their key is gone with the rest.</source>
        <translation>ان کی کلید باقی کے ساتھ مٹ گئی۔</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>دوبارہ شامل ہوں</translation>
    </message>
</context>
<context>
    <name>roundsman::ApprovalScreen</name>
    <message>
        <source>This is no request. Copy the whole code from the rep&apos;s phone.</source>
        <translation>یہ درخواست نہیں۔ نمائندے کے فون سے پورا کوڈ نقل کریں۔</translation>
    </message>
    <message>
        <source>This customer is not on this phone, so it is for another manager.</source>
        <translation>یہ گاہک اس فون پر نہیں، یعنی کسی اور مینیجر کا ہے۔</translation>
    </message>
    <message>
        <source>Asks for %1 off</source>
        <translation>%1 رعایت مانگی گئی</translation>
    </message>
    <message>
        <source>%1 asks for %2 off</source>
        <translation>%1 %2 رعایت مانگ رہے ہیں</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 under the floor</source>
        <translation>کم از کم نرخ سے %1 کم</translation>
    </message>
    <message>
        <source>Not under the floor: nothing has to be approved</source>
        <translation>کم از کم نرخ سے کم نہیں: منظوری کی ضرورت نہیں</translation>
    </message>
    <message>
        <source>Approval for %1</source>
        <translation>%1 کے لیے منظوری</translation>
    </message>
</context>
<context>
    <name>roundsman::ArrivalScreen</name>
    <message>
        <source>This customer is no longer on this device. Go back to the list.</source>
        <translation>یہ گاہک اب اس آلے پر نہیں۔ فہرست پر واپس جائیں۔</translation>
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
        <translation>یہ ہدایت اب اس آلے پر نہیں۔ فہرست پر واپس جائیں۔</translation>
    </message>
    <message>
        <source>Head office has not signed this. Do not follow it, and tell your manager.</source>
        <translation>صدر دفتر نے اس پر دستخط نہیں کیے۔ اس پر عمل نہ کریں اور اپنے مینیجر کو بتائیں۔</translation>
    </message>
    <message>
        <source>Not quite. Read the message once more and answer again.</source>
        <translation>ٹھیک نہیں۔ پیغام دوبارہ پڑھیں اور پھر جواب دیں۔</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>سمجھ گیا</translation>
    </message>
    <message>
        <source>Say in a few words what is in the way, so that somebody can clear it.</source>
        <translation>چند لفظوں میں رکاوٹ بتائیں تاکہ کوئی اسے دور کر سکے۔</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>رکاوٹ</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>%1 پر تبصرہ</translation>
    </message>
</context>
<context>
    <name>roundsman::BriefsScreen</name>
    <message>
        <source>Briefs received</source>
        <translation>ہدایات موصول</translation>
    </message>
</context>
<context>
    <name>roundsman::CaseScreen</name>
    <message>
        <source>This is no longer on this device. Go back to the list.</source>
        <translation>یہ اب اس آلے پر نہیں۔ فہرست پر واپس جائیں۔</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <comment>a name</comment>
        <translation>%1 جواب دیں گے</translation>
    </message>
    <message>
        <source>“Head office answered: %1”</source>
        <translation>”صدر دفتر کا جواب: %1“</translation>
    </message>
    <message numerus="yes">
        <source>%n others say the same</source>
        <translation>
            <numerusform>%n اور بھی یہی کہتا ہے</numerusform>
            <numerusform>%n اور بھی یہی کہتے ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>کام شروع</translation>
    </message>
    <message>
        <source>Say in a sentence or two what the customer is to hear.</source>
        <translation>ایک دو جملوں میں لکھیں کہ گاہک کو کیا بتایا جائے۔</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب دے دیا</translation>
    </message>
    <message>
        <source>Say why, so that the customer can be told.</source>
        <translation>وجہ لکھیں تاکہ گاہک کو بتائی جا سکے۔</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رد کیا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>%1 کو دیا</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomerEditor</name>
    <message>
        <source>A customer needs a name. Write one and save again.</source>
        <translation>گاہک کا نام ضروری ہے۔ لکھ کر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Correction at %1</source>
        <translation>درستی: %1</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomerScreen</name>
    <message>
        <source>This customer is no longer on this device. Go back to the list.</source>
        <translation>یہ گاہک اب اس آلے پر نہیں۔ فہرست پر واپس جائیں۔</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>تمام %1</translation>
    </message>
    <message>
        <source>What was closed before %1 is at head office.</source>
        <translation>%1 سے پہلے مکمل ہونے والی چیزیں صدر دفتر میں ہیں۔</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomersScreen</name>
    <message>
        <source>From %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شہر</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>visited %1</source>
        <translation>ملاقات %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>آرڈر %1</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>قریب</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>Open issue</source>
        <translation>کھلا مسئلہ</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>درجہ %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>ابھی نہیں بھیجا</translation>
    </message>
</context>
<context>
    <name>roundsman::DashboardsScreen</name>
    <message>
        <source>My customers</source>
        <translation>میرے گاہک</translation>
    </message>
    <message>
        <source>Opinion on %1</source>
        <translation>%1 پر رائے</translation>
    </message>
    <message>
        <source>Dashboards seen</source>
        <translation>دیکھے گئے خلاصے</translation>
    </message>
</context>
<context>
    <name>roundsman::DevicesScreen</name>
    <message>
        <source>Head office cannot be reached now. This is the last list.</source>
        <translation>ہیڈ آفس سے ابھی رابطہ نہیں۔ یہ آخری فہرست ہے۔</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, so nothing was changed.</source>
        <translation>ہیڈ آفس سے ابھی رابطہ نہیں، کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>بمطابق %1</translation>
    </message>
    <message>
        <source>shut out by head office</source>
        <translation>ہیڈ آفس نے بند کیا</translation>
    </message>
    <message>
        <source>has to enrol again before it syncs</source>
        <translation>ہم آہنگی سے پہلے دوبارہ اندراج ضروری</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>یہ آلہ</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>آخری رابطہ %1</translation>
    </message>
    <message>
        <source>enrolled %1</source>
        <translation>اندراج %1</translation>
    </message>
</context>
<context>
    <name>roundsman::EnrolmentScreen</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 سطریں</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>تقریباً %2 میں سے %1 سطریں</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>ایک منٹ سے کم باقی</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>تقریباً %n منٹ باقی</numerusform>
            <numerusform>تقریباً %n منٹ باقی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roundsman::FieldScreen</name>
    <message>
        <source>Newest prices</source>
        <translation>تازہ قیمتیں</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>مصنوعہ وار</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>مقام وار</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>اطلاعات</translation>
    </message>
    <message>
        <source>Product not named</source>
        <translation>مصنوعہ کا نام نہیں</translation>
    </message>
</context>
<context>
    <name>roundsman::LockScreen</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>%n سیکنڈ بعد دوبارہ کوشش کریں۔</numerusform>
            <numerusform>%n سیکنڈ بعد دوبارہ کوشش کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>%n منٹ بعد دوبارہ کوشش کریں۔</numerusform>
            <numerusform>%n منٹ بعد دوبارہ کوشش کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>یہ PIN غلط ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>After %n more wrong tries this phone erases what it holds.</source>
        <translation>
            <numerusform>مزید %n غلط کوشش کے بعد یہ فون سب کچھ مٹا دے گا۔</numerusform>
            <numerusform>مزید %n غلط کوششوں کے بعد یہ فون سب کچھ مٹا دے گا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for whenever Roundsman opens</source>
        <translation>Roundsman کھلنے پر ہر بار پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>Whoever holds this phone can open Roundsman</source>
        <translation>جس کے ہاتھ میں یہ فون ہو وہ Roundsman کھول سکتا ہے</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>%n منٹ بعد</numerusform>
            <numerusform>%n منٹ بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roundsman::NewsTeller</name>
    <message>
        <source>A guest has come to one of your customers</source>
        <translation>آپ کے ایک گاہک کے ہاں مہمان آئے ہیں</translation>
    </message>
    <message>
        <source>A case was escalated to you</source>
        <translation>ایک معاملہ آپ کو بھیجا گیا ہے</translation>
    </message>
    <message>
        <source>There is a new brief for you</source>
        <translation>آپ کے لیے نئی ہدایت ہے</translation>
    </message>
    <message>
        <source>Open Roundsman to see it.</source>
        <translation>دیکھنے کے لیے Roundsman کھولیں۔</translation>
    </message>
</context>
<context>
    <name>roundsman::OrderModel</name>
    <message>
        <source>no price yet</source>
        <translation>ابھی قیمت نہیں</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1، %2 تک</translation>
    </message>
    <message>
        <source>%1, paid %2</source>
        <translation>%1، ادا کیا %2</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>فہرست میں %1</translation>
    </message>
    <message>
        <source>%1, ended %2</source>
        <translation>%1، %2 کو ختم</translation>
    </message>
</context>
<context>
    <name>roundsman::OrderOfDay</name>
    <message>
        <source>%1 first: they expect you by %2. The whole way is %3.</source>
        <translation>پہلے %1: %2 تک آپ کا انتظار ہے۔ پورا راستہ %3۔</translation>
    </message>
    <message>
        <source>%1 first: so you are done soonest. The whole way is %2.</source>
        <translation>پہلے %1: یوں آپ سب سے جلد فارغ ہوں گے۔ پورا راستہ %2۔</translation>
    </message>
</context>
<context>
    <name>roundsman::PeopleScreen</name>
    <message>
        <source>Head office cannot be reached now. This is the last list.</source>
        <translation>ہیڈ آفس سے ابھی رابطہ نہیں۔ یہ آخری فہرست ہے۔</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, and it alone knows this.</source>
        <translation>ہیڈ آفس سے ابھی رابطہ نہیں، اور یہ صرف اسے معلوم ہے۔</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, so nothing was changed.</source>
        <translation>ہیڈ آفس سے ابھی رابطہ نہیں، کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>بمطابق %1</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>ہم آہنگ ہوتا ہے</translation>
    </message>
    <message>
        <source>has to enrol again before it syncs</source>
        <translation>ہم آہنگی سے پہلے دوبارہ اندراج ضروری</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>بند کیا گیا</translation>
    </message>
    <message>
        <source>erases itself as soon as it is in touch</source>
        <translation>رابطہ ہوتے ہی خود کو مٹائے گا</translation>
    </message>
    <message>
        <source>has erased itself</source>
        <translation>خود کو مٹا چکا</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>آخری رابطہ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n نہیں بھیجا</numerusform>
            <numerusform>%n نہیں بھیجے</numerusform>
        </translation>
    </message>
    <message>
        <source>something was set aside</source>
        <translation>کچھ الگ رکھا گیا</translation>
    </message>
    <message>
        <source>told %1, no receipt yet</source>
        <translation>%1 کہا گیا، رسید ابھی نہیں</translation>
    </message>
    <message>
        <source>nothing was unsent</source>
        <translation>سب کچھ بھیجا جا چکا تھا</translation>
    </message>
    <message>
        <source>%1 of %2 unsent changes rescued</source>
        <translation>%2 میں سے %1 نہ بھیجی تبدیلیاں بچائی گئیں</translation>
    </message>
    <message numerus="yes">
        <source>%n files lost</source>
        <translation>
            <numerusform>%n فائل گئی</numerusform>
            <numerusform>%n فائلیں گئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخری رابطہ</translation>
    </message>
    <message>
        <source>Not sent when it last synced</source>
        <translation>آخری ہم آہنگی پر نہ بھیجا</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>System</source>
        <translation>سسٹم</translation>
    </message>
    <message>
        <source>Roundsman when enrolled</source>
        <translation>اندراج کے وقت Roundsman</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>بغیر: %1</translation>
    </message>
    <message>
        <source>Products, prices, people and the rest</source>
        <translation>مصنوعات، قیمتیں، لوگ اور باقی</translation>
    </message>
</context>
<context>
    <name>roundsman::Photographs</name>
    <message>
        <source>This photo cannot be read. Choose another.</source>
        <translation>یہ تصویر پڑھی نہیں جا سکتی۔ دوسری چنیں۔</translation>
    </message>
    <message>
        <source>This photo is larger than 25 MB. Choose a smaller one.</source>
        <translation>یہ تصویر 25 MB سے بڑی ہے۔ چھوٹی چنیں۔</translation>
    </message>
    <message>
        <source>This file is no photo. Choose a JPEG or PNG.</source>
        <translation>یہ فائل تصویر نہیں۔ JPEG یا PNG چنیں۔</translation>
    </message>
</context>
<context>
    <name>roundsman::PinEditor</name>
    <message>
        <source>The two were not the same. Choose it once more.</source>
        <translation>دونوں ایک جیسے نہیں تھے۔ دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>The old PIN is wrong. Try again.</source>
        <translation>پرانا PIN غلط ہے۔ دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>roundsman::QuoteEditor</name>
    <message>
        <source>list price %1</source>
        <translation>فہرست نرخ %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>محفوظ %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>%1 نے منظور کیا</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>%1 کے لیے پیشکش</translation>
    </message>
    <message>
        <source>Saved here. Head office answers at the next sync.</source>
        <translation>یہاں محفوظ ہے۔ مرکزی دفتر اگلی ہم آہنگی پر جواب دے گا۔</translation>
    </message>
</context>
<context>
    <name>roundsman::RepairEditor</name>
    <message>
        <source>“%1” is no number. Write it with digits only.</source>
        <translation>”%1“ عدد نہیں۔ صرف ہندسوں میں لکھیں۔</translation>
    </message>
</context>
<context>
    <name>roundsman::ReviewScreen</name>
    <message>
        <source>Accepted</source>
        <translation>قبول کیا گیا</translation>
    </message>
    <message>
        <source>Say why, so that its author knows.</source>
        <translation>وجہ لکھیں تاکہ لکھنے والا جان لے۔</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رد کیا گیا</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واپس لیا گیا</translation>
    </message>
</context>
<context>
    <name>roundsman::SettingsScreen</name>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>دھوپ</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>دایاں ہاتھ</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>بایاں ہاتھ</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>نمائندہ</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>منیجر</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>مارکیٹنگ</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>قیمت گذاری</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Encrypted; the key is kept by this machine&apos;s keystore.</source>
        <translation>مرموز؛ کنجی اس آلے کے خزانۂ کلید میں ہے۔</translation>
    </message>
    <message>
        <source>Encrypted; only your passphrase opens it.</source>
        <translation>مرموز؛ صرف آپ کا پاس جملہ اسے کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Encrypted; this machine&apos;s keystore and your passphrase open it together.</source>
        <translation>مرموز؛ آلے کا خزانۂ کلید اور آپ کا پاس جملہ مل کر اسے کھولتے ہیں۔</translation>
    </message>
    <message>
        <source>Encrypted; only your PIN opens it. This machine has no keystore to help it.</source>
        <translation>خفیہ کردہ؛ صرف آپ کا PIN اسے کھولتا ہے۔ اس مشین میں مدد کے لیے کلید خانہ نہیں۔</translation>
    </message>
    <message>
        <source>Encrypted; it opens with your PIN, and on this device alone.</source>
        <translation>خفیہ کردہ؛ آپ کے PIN سے اور صرف اسی آلے پر کھلتا ہے۔</translation>
    </message>
    <message>
        <source>Not protected: whoever can read your files can read this. Set a PIN.</source>
        <translation>غیر محفوظ: جو آپ کی فائلیں پڑھ سکے وہ یہ بھی پڑھ سکتا ہے۔ PIN مقرر کریں۔</translation>
    </message>
</context>
<context>
    <name>roundsman::Sharing</name>
    <message>
        <source>This person is no longer on this device.</source>
        <translation>یہ شخص اب اس آلے پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing is planned any more on that day.</source>
        <translation>اس دن کے لیے اب کچھ طے نہیں ہے۔</translation>
    </message>
    <message>
        <source>This quote is no longer on this device.</source>
        <translation>یہ پیشکش اب اس آلے پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <comment>in a calendar</comment>
        <translation>ملاقات: %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>پیشکش %1</translation>
    </message>
</context>
<context>
    <name>roundsman::SyncScreen</name>
    <message>
        <source>Not synced yet</source>
        <translation>ابھی ہم آہنگ نہیں</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>آخری ہم آہنگی %1</translation>
    </message>
    <message>
        <source>%1, again as soon as it can</source>
        <translation>%1، جب بھی ممکن ہو دوبارہ</translation>
    </message>
    <message>
        <source>%1 up, %2 down: %3 ms on the network, %4 ms here</source>
        <translation>%1 بھیجا، %2 ملا: نیٹ ورک %3 ms، یہاں %4 ms</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>آج %1</translation>
    </message>
</context>
<context>
    <name>roundsman::TodayScreen</name>
    <message>
        <source>Yesterday</source>
        <translation>کل (گزشتہ)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>کل (آئندہ)</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>آپ یہاں ہیں</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>واجب %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>no visit and no order yet</source>
        <translation>ابھی نہ ملاقات نہ آرڈر</translation>
    </message>
    <message>
        <source>last visited %1</source>
        <translation>آخری ملاقات %1</translation>
    </message>
    <message>
        <source>last ordered %1</source>
        <translation>آخری آرڈر %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 میں سے %1 مکمل</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>وعدہ: %1</translation>
    </message>
</context>
<context>
    <name>roundsman::VisitEditor</name>
    <message>
        <source>Check in at %1</source>
        <translation>آمد: %1</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>یہاں محفوظ۔</translation>
    </message>
    <message>
        <source>Saved here. Next: %1</source>
        <translation>یہاں محفوظ۔ اگلا: %1</translation>
    </message>
    <message>
        <source>No visit at %1</source>
        <translation>ملاقات نہیں: %1</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 سے یہاں</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>محفوظ %1</translation>
    </message>
    <message>
        <source>%1 on the shelf; ours is %2</source>
        <translation>شیلف پر %1؛ ہماری %2</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>شیلف پر %1</translation>
    </message>
    <message>
        <source>%1 sells %2 at %3</source>
        <translation>%1، %2 کو %3 میں بیچتا ہے</translation>
    </message>
</context>
<context>
    <name>roundsman::Words</name>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date pattern of Qt: Tuesday 24 March</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date pattern of Qt: Tue 7 April</comment>
        <translation>ddd، d MMMM</translation>
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
        <translation>آج %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>گزشتہ کل %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>آئندہ کل %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n دن پہلے</numerusform>
            <numerusform>%n دن پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n ماہ پہلے</numerusform>
            <numerusform>%n ماہ پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n سال پہلے</numerusform>
            <numerusform>%n سال پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 گھنٹے %2 منٹ</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 میٹر</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 کلومیٹر</translation>
    </message>
</context>
</TS>
