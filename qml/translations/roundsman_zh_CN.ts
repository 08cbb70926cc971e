<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutMe</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>您的公司</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation>本平板</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>本手机</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Roundsman %1</source>
        <translation>Roundsman %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0</source>
        <translation>依 Apache 2.0 许可的自由软件</translation>
    </message>
    <message>
        <source>Licences of others</source>
        <translation>第三方许可</translation>
    </message>
    <message>
        <source>What Roundsman is built on</source>
        <translation>Roundsman 所用的组件</translation>
    </message>
    <message>
        <source>My devices</source>
        <translation>我的设备</translation>
    </message>
    <message>
        <source>Where your work lies; sign out one that was lost</source>
        <translation>您的工作在哪些设备上；可退出丢失的设备</translation>
    </message>
    <message>
        <source>What my manager sees</source>
        <translation>经理能看到什么</translation>
    </message>
    <message>
        <source>Of you and of this device</source>
        <translation>关于您和此设备</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Let your manager&apos;s phone read this, or send it as a message.</source>
        <translation>让经理的手机扫描，或以消息发送。</translation>
    </message>
    <message>
        <source>The answer from your manager&apos;s phone</source>
        <translation>经理手机上的答复</translation>
    </message>
    <message>
        <source>Use this approval</source>
        <translation>使用此批准</translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Approve a quote</source>
        <translation>批准报价</translation>
    </message>
    <message>
        <source>The code on the rep&apos;s phone</source>
        <translation>业务员手机上的代码</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Let the rep&apos;s phone have this. It stands for this quote alone, once, for a day.</source>
        <translation>交给业务员的手机。仅对此报价有效一次，为期一天。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
</context>
<context>
    <name>ArrivalGlance</name>
    <message>
        <source>At the door: %1</source>
        <translation>门口：%1</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>At the door</source>
        <translation>门口</translation>
    </message>
    <message>
        <source>Everything on %1</source>
        <translation>%1的全部信息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest came, who</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>继续拜访</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>you were here</source>
        <translation>您来过</translation>
    </message>
    <message>
        <source>%1 was here</source>
        <translation>%1来过</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>issues</comment>
        <translation>
            <numerusform>%n 个未结</numerusform>
        </translation>
    </message>
    <message>
        <source>promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>A guest came, %1</source>
        <comment>how long ago</comment>
        <translation>有客人到访，%1</translation>
    </message>
    <message>
        <source>Service is due, noticed %1</source>
        <translation>该做保养了，发现于%1</translation>
    </message>
    <message>
        <source>Near its end of life, noticed %1</source>
        <translation>使用寿命将尽，发现于%1</translation>
    </message>
    <message>
        <source>Trouble with an order, noticed %1</source>
        <translation>订单有问题，发现于%1</translation>
    </message>
    <message>
        <source>A tip from outside, %1</source>
        <translation>外部线索，%1</translation>
    </message>
    <message>
        <source>whom to ask for</source>
        <translation>找谁</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>to offer again</source>
        <translation>可再次推荐</translation>
    </message>
</context>
<context>
    <name>BriefComments</name>
    <message>
        <source>What others say</source>
        <translation>其他人的意见</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>应该怎么改？</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
</context>
<context>
    <name>BriefFacts</name>
    <message>
        <source>The goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>随身携带</translation>
    </message>
    <message>
        <source>What is hoped for</source>
        <translation>预期结果</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
</context>
<context>
    <name>BriefQuestion</name>
    <message>
        <source>You are blocked: %1</source>
        <translation>遇到阻碍：%1</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>有阻碍</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>有什么阻碍？</translation>
    </message>
    <message>
        <source>Tell head office</source>
        <translation>告知总部</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>not signed by head office</source>
        <translation>未经总部签署</translation>
    </message>
    <message>
        <source>in discussion until %1</source>
        <comment>a day</comment>
        <translation>讨论至 %1</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>讨论中</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>已理解</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>有阻碍</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>over since %1</source>
        <comment>a day</comment>
        <translation>已于 %1 结束</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>待阅读</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>A brief that cannot be trusted</source>
        <translation>不可信的简报</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n 条评论</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Briefs</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>暂无简报</translation>
    </message>
    <message>
        <source>What head office wants said and done at the door appears here, one sentence first.</source>
        <translation>总部希望您在客户处说和做的会显示在这里，先看一句话。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a brief on the left to read it.</source>
        <translation>在左侧选择简报阅读。</translation>
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
        <translation>无法打开您的数据</translation>
    </message>
</context>
<context>
    <name>BulletBar</name>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
</context>
<context>
    <name>CaseDecision</name>
    <message>
        <source>What the customer is to hear</source>
        <translation>怎么答复客户</translation>
    </message>
    <message>
        <source>One or two sentences</source>
        <translation>一两句话</translation>
    </message>
    <message>
        <source>I am on it</source>
        <translation>我来处理</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>由谁答复</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Not numbered yet</source>
        <translation>尚无编号</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>处理过程</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Head office: %1</source>
        <translation>总部：%1</translation>
    </message>
    <message>
        <source>Head office has it</source>
        <translation>总部已收到</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <comment>somebody&apos;s name</comment>
        <translation>由 %1 答复</translation>
    </message>
    <message>
        <source>Overdue: now %1 is to answer</source>
        <comment>somebody&apos;s name</comment>
        <translation>已逾期：现由 %1 答复</translation>
    </message>
    <message>
        <source>It is being worked on</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Joined with %1: others say the same</source>
        <comment>a number</comment>
        <translation>已并入 %1：其他人也这么说</translation>
    </message>
    <message>
        <source>The cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>措施：%1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>head office has it</source>
        <translation>总部已收到</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>not at head office yet</source>
        <translation>尚未到总部</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a time</comment>
        <translation>自 %1 起逾期</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a day</comment>
        <translation>自 %1 起逾期</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time today</comment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>by tomorrow %1</source>
        <translation>明天 %1 前</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1 %2 前</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>已处理</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>Call %1</source>
        <translation>致电 %1</translation>
    </message>
    <message>
        <source>Visit at %1</source>
        <translation>拜访 %1</translation>
    </message>
    <message>
        <source>Head office does not know yet what it is about. Say it in a few words, or tap the chosen kind again to leave it out.</source>
        <translation>总部还不知道是什么事。请用几个字说明，或再点一次所选类别以取消。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>very</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>what is needed only</source>
        <translation>仅限必要</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Yours is kept. The other one stays in the history.</source>
        <translation>已保留您的。另一个留在历史记录中。</translation>
    </message>
    <message>
        <source>Theirs is kept. Yours stays in the history.</source>
        <translation>已保留对方的。您的留在历史记录中。</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>You and %1 both changed it.</source>
        <translation>您和%1都改了它。</translation>
    </message>
    <message>
        <source>%1 Before, it was %2.</source>
        <translation>%1 之前是：%2。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Keep %1&apos;s</source>
        <translation>保留%1的</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Call %1</source>
        <translation>致电 %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>发消息给 %1</translation>
    </message>
    <message>
        <source>Save %1 to contacts</source>
        <translation>将%1存入通讯录</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增加</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>What happened</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>没有符合筛选的客户</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Part of a name, a city, a number or a note is enough; accents do not matter.</source>
        <translation>输入名称、城市、编号或备注的一部分即可，不分重音符号。</translation>
    </message>
    <message>
        <source>They come with the first sync.</source>
        <translation>首次同步后即会出现。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Go to sync</source>
        <translation>前往同步</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>继续拜访</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有往来记录</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>还没有联系人</translation>
    </message>
    <message>
        <source>Nothing has been ordered yet</source>
        <translation>还没有订单</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see who they are, what happened and what to say.</source>
        <translation>请在列表中选择客户，查看其情况、往来和要说的话。</translation>
    </message>
</context>
<context>
    <name>DashboardsPage</name>
    <message>
        <source>Thank you, head office will hear of it</source>
        <translation>谢谢，总部会收到</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>没有符合筛选的内容</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>还没有看板</translation>
    </message>
    <message>
        <source>Head office pushes a few figures and what to say; they appear here by themselves.</source>
        <translation>总部会推送几个数字和要说的话，会自动出现在这里。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a tile on the left to see all of it, and who would want it.</source>
        <translation>在左侧选一张卡片，查看全部内容和适合的客户。</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Your day</source>
        <translation>今日行程</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Nothing planned today</source>
        <translation>今天没有安排</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message>
        <source>These have waited longest for you.</source>
        <translation>这些客户等您最久。</translation>
    </message>
    <message>
        <source>Plan a visit when you check out of one.</source>
        <translation>结束一次拜访时可安排下一次。</translation>
    </message>
    <message>
        <source>Worth a visit</source>
        <translation>值得拜访</translation>
    </message>
    <message>
        <source>Add to the calendar</source>
        <translation>添加到日历</translation>
    </message>
    <message>
        <source>By the clock again</source>
        <translation>恢复按时间排序</translation>
    </message>
    <message>
        <source>Suggest a better order</source>
        <translation>建议更好的顺序</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>My devices</source>
        <translation>我的设备</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 will not sync until somebody enrols it again with a new code. What it has not sent stays on it.</source>
        <translation>%1 须用新代码重新登记后才能同步。未发送的内容仍留在设备上。</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation>正在向总部查询…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>The list comes from head office, so it needs the network once.</source>
        <translation>列表来自总部，需要联网一次。</translation>
    </message>
</context>
<context>
    <name>DoneRows</name>
    <message>
        <source>At head office</source>
        <translation>已到总部</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <source>Brief: %1</source>
        <translation>简报：%1</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What everybody should know before they go in</source>
        <translation>进门前大家都该知道的事</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EditorPages</name>
    <message>
        <source>Saved on this tablet</source>
        <translation>已存在本平板</translation>
    </message>
    <message>
        <source>Saved on this phone</source>
        <translation>已存在本手机</translation>
    </message>
    <message>
        <source>Repaired, on this tablet until it is sent</source>
        <translation>已修正，发送前存于本平板</translation>
    </message>
    <message>
        <source>Repaired, on this phone until it is sent</source>
        <translation>已修正，发送前存于本手机</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>Join your company</source>
        <translation>加入您的公司</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>欢迎，%1</translation>
    </message>
    <message>
        <source>Head office sends you a text that starts with “roundsman:”. Paste it here; it works once.</source>
        <translation>总部会发给您一段以“roundsman:”开头的文本。粘贴到这里，仅可使用一次。</translation>
    </message>
    <message>
        <source>Your customers are coming onto this device. This happens once; later only changes come.</source>
        <translation>正在把您的客户载入本设备。只需一次，以后只传变更。</translation>
    </message>
    <message>
        <source>The text from head office</source>
        <translation>总部给的文本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>This tablet was erased</source>
        <translation>这台平板已被清除</translation>
    </message>
    <message>
        <source>This phone was erased</source>
        <translation>这部手机已被清除</translation>
    </message>
    <message>
        <source>The PIN was wrong ten times, so nobody can read any more what Roundsman held here.</source>
        <translation>PIN 输错十次，Roundsman 存在这里的内容已无人能读取。</translation>
    </message>
    <message>
        <source>What head office had is there</source>
        <translation>总部已有的内容都在</translation>
    </message>
    <message>
        <source>It comes back when you join again.</source>
        <translation>重新加入后会恢复。</translation>
    </message>
    <message>
        <source>What was not sent yet has arrived too</source>
        <translation>未发送的内容也已送达</translation>
    </message>
    <message>
        <source>What was not sent yet is on its way</source>
        <translation>未发送的内容正在送出</translation>
    </message>
    <message>
        <source>Only head office can read it.</source>
        <translation>只有总部能读取。</translation>
    </message>
    <message>
        <source>It lies here sealed and goes as soon as there is a network.</source>
        <translation>已密封存放在此，一有网络就会发出。</translation>
    </message>
    <message>
        <source>Photos and drafts that were not sent are lost</source>
        <translation>未发送的照片和草稿已丢失</translation>
    </message>
    <message>
        <source>Their key is gone with the rest.</source>
        <translation>它们的密钥已一并销毁。</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>重新加入</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>head office has it</source>
        <translation>总部已收到</translation>
    </message>
    <message>
        <source>head office works on it</source>
        <translation>总部正在处理</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在此</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1在此</translation>
    </message>
    <message>
        <source>You were here</source>
        <translation>您来过</translation>
    </message>
    <message>
        <source>%1 was here</source>
        <translation>%1来过</translation>
    </message>
    <message>
        <source>Head office: %1</source>
        <translation>总部：%1</translation>
    </message>
    <message>
        <source>%1 sells %2 at %3</source>
        <translation>%1 的 %2 卖 %3</translation>
    </message>
    <message>
        <source>%1 sells %2</source>
        <translation>%1 在卖 %2</translation>
    </message>
    <message>
        <source>you saw it</source>
        <translation>您看到的</translation>
    </message>
    <message>
        <source>%1 saw it</source>
        <translation>%1看到的</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>已面谈</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Brought something</source>
        <translation>带了东西</translation>
    </message>
    <message>
        <source>Nobody in</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>they took it</source>
        <translation>对方已接受</translation>
    </message>
    <message>
        <source>they declined it</source>
        <translation>对方已拒绝</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价 %1</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Field</source>
        <translation>一线</translation>
    </message>
    <message>
        <source>Nothing was reported yet</source>
        <translation>暂无反馈</translation>
    </message>
    <message>
        <source>No competitor&apos;s price yet</source>
        <translation>暂无竞品价格</translation>
    </message>
    <message>
        <source>What your people hear on a visit appears here, with who answers it and by when.</source>
        <translation>团队拜访时听到的问题会显示在这里，并注明由谁、何时答复。</translation>
    </message>
    <message>
        <source>What your people note at a customer&apos;s shelf appears here by itself.</source>
        <translation>团队在客户货架前记下的价格会自动显示在这里。</translation>
    </message>
    <message>
        <source>Devices of your people</source>
        <translation>您团队的设备</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>计划至</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Credit block</source>
        <translation>信用冻结</translation>
    </message>
</context>
<context>
    <name>FirstSync</name>
    <message>
        <source>This device is known</source>
        <translation>设备已登记</translation>
    </message>
    <message>
        <source>Making this device known</source>
        <translation>正在登记设备</translation>
    </message>
    <message>
        <source>A key is made here; it never leaves.</source>
        <translation>密钥在本机生成，永不外传。</translation>
    </message>
    <message>
        <source>Bringing your customers</source>
        <translation>正在载入客户</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>In a month</source>
        <translation>一个月后</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>致电</translation>
    </message>
    <message>
        <source>call by %1</source>
        <translation>%1前致电</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Prices %1</source>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>仅您可见</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>您的团队</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>still coming</source>
        <translation>载入中</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>differs from head office</source>
        <translation>与总部不同</translation>
    </message>
    <message>
        <source>is compared with head office</source>
        <translation>正在与总部核对</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Head office did not take it.</source>
        <translation>总部未接收。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>News from head office</source>
        <translation>总部消息</translation>
    </message>
    <message>
        <source>%1, closed from January to June %2</source>
        <translation>%1，%2年1月至6月已完结</translation>
    </message>
    <message>
        <source>%1, closed from July to December %2</source>
        <translation>%1，%2年7月至12月已完结</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1, on this tablet until it is sent</source>
        <translation>%1，发送前保存在此平板</translation>
    </message>
    <message>
        <source>%1, on this phone until it is sent</source>
        <translation>%1，发送前保存在此手机</translation>
    </message>
    <message>
        <source>No program on this device opens this. Install one, then try again.</source>
        <translation>此设备上没有能打开它的程序。请先安装，然后重试。</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes need a decision.</source>
        <translation>
            <numerusform>您有 %n 处更改需要决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>去决定</translation>
    </message>
    <message>
        <source>Yours to answer</source>
        <translation>待您答复</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>交给您的</translation>
    </message>
    <message>
        <source>What you reported</source>
        <translation>您反映的</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>还没有回音</translation>
    </message>
    <message>
        <source>What you report on a visit appears here, with who answers it and by when, and then with the answer.</source>
        <translation>您拜访时反映的问题会显示在这里：由谁、何时答复，随后是答复内容。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose something on the left to see every step that it has taken.</source>
        <translation>在左侧选择一项，查看其每一步。</translation>
    </message>
    <message>
        <source>Your territories</source>
        <translation>您的区域</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>一线</translation>
    </message>
    <message>
        <source>Competitors&apos; prices and what was reported</source>
        <translation>竞品价格与一线反馈</translation>
    </message>
</context>
<context>
    <name>LetterBar</name>
    <message>
        <source>Jump to a letter</source>
        <translation>跳到字母</translation>
    </message>
</context>
<context>
    <name>LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>更改 PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>取消 PIN</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Lock by itself when nobody touches it</source>
        <translation>无人操作时自动锁定</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Enter your PIN</source>
        <translation>输入 PIN</translation>
    </message>
    <message>
        <source>Your work is safe on this tablet.</source>
        <translation>您的工作安全地保存在这台平板上。</translation>
    </message>
    <message>
        <source>Your work is safe on this phone.</source>
        <translation>您的工作安全地保存在这部手机上。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Black on white, for outdoors</source>
        <translation>白底黑字，适合户外</translation>
    </message>
    <message>
        <source>Which hand holds it</source>
        <translation>惯用手</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A</source>
        <comment>small letter of the text size</comment>
        <translation>字</translation>
    </message>
    <message>
        <source>A</source>
        <comment>large letter of the text size</comment>
        <translation>字</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>一线</translation>
    </message>
</context>
<context>
    <name>NewsChoice</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me what comes while I am away</source>
        <translation>我不在时有新消息就告诉我</translation>
    </message>
    <message>
        <source>A guest, an escalated case, a new brief; without names</source>
        <translation>客人到访、上报的问题、新简报；不含姓名</translation>
    </message>
</context>
<context>
    <name>NextVisit</name>
    <message>
        <source>Next, %1: %2</source>
        <translation>下一站，%1：%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一站</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>下一站，%1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Licences of others</source>
        <translation>第三方许可</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Order, as last time</source>
        <translation>按上次下单</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他商品</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Devices of your people</source>
        <translation>您团队的设备</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation>正在向总部查询…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>None of your people has a device</source>
        <translation>您的人员都没有设备</translation>
    </message>
    <message>
        <source>The list comes from head office, so it needs the network once.</source>
        <translation>列表来自总部，需要联网一次。</translation>
    </message>
    <message>
        <source>The people of your teams and territories are listed here once they have enrolled a phone.</source>
        <translation>您的团队和区域的人员注册手机后会出现在这里。</translation>
    </message>
</context>
<context>
    <name>PersonDevicePage</name>
    <message>
        <source>Asking head office…</source>
        <translation>正在向总部查询…</translation>
    </message>
    <message>
        <source>Head office could not take some of its changes. They wait there for their author:</source>
        <translation>总部无法接收其部分更改，它们在那里等待作者处理：</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>其中的内容</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Counted at head office, by what this person may see. That you looked is written down there.</source>
        <translation>由总部按此人可见的内容统计。您的查看会被记录。</translation>
    </message>
    <message>
        <source>If it was lost</source>
        <translation>如果丢失</translation>
    </message>
    <message>
        <source>Hold to shut it out</source>
        <translation>按住以停用</translation>
    </message>
    <message>
        <source>Press again to shut it out</source>
        <translation>再按一次以停用</translation>
    </message>
    <message>
        <source>It never syncs again unless an administrator enrols it anew. What it has not sent stays on it.</source>
        <translation>除非管理员重新注册，否则不再同步。未发送的内容留在设备上。</translation>
    </message>
    <message>
        <source>Hold to have it erase itself</source>
        <translation>按住以清除</translation>
    </message>
    <message>
        <source>Press again to have it erase itself</source>
        <translation>再按一次以清除</translation>
    </message>
    <message>
        <source>It erases everything as soon as it is in touch, sends what it had not sent, and its receipt appears here.</source>
        <translation>一旦联网，它会先发送未发送的内容，再清除全部，回执会显示在这里。</translation>
    </message>
    <message>
        <source>Do not erase it</source>
        <translation>不清除</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Take photo %1 off</source>
        <translation>移除照片 %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>照片 (%1)</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n 位数字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN now</source>
        <translation>当前 PIN</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>再输一次新 PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>取消 PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four to eight digits; six are much harder to guess than four. After ten wrong ones this device erases what it holds. Nobody can tell you a PIN that you forgot.</source>
        <translation>四到八位数字；六位比四位难猜得多。输错十次后，本设备会清除所存内容。忘记的 PIN 没有人能告诉您。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PriceBand</name>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1 to %2, a competitor asks %3</source>
        <translation>%1 至 %2，竞争对手报价 %3</translation>
    </message>
</context>
<context>
    <name>PriceHead</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>ended %1</source>
        <translation>已于 %1 失效</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>no price on a list</source>
        <translation>无价目表价格</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>under the floor</source>
        <translation>低于底价</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>%1 is on no price list for this customer. Take it out to go on.</source>
        <translation>%1 不在此客户的任何价目表上。请移除后继续。</translation>
    </message>
    <message>
        <source>The price of %1 has ended. Sync for a new one, or take it out.</source>
        <translation>%1 的价格已失效。请同步获取新价格，或移除。</translation>
    </message>
    <message>
        <source>%1 under the floor. Your manager has to approve it.</source>
        <translation>低于底价 %1。须经理批准。</translation>
    </message>
    <message>
        <source>%1 under the floor. You may give %2; for more your manager has to approve.</source>
        <translation>低于底价 %1。您可给 %2；更多须经理批准。</translation>
    </message>
    <message>
        <source>This is no approval. Copy the whole code from your manager&apos;s phone.</source>
        <translation>这不是批准。请从经理手机复制完整代码。</translation>
    </message>
    <message>
        <source>This approval is for another quote and cannot be used again.</source>
        <translation>此批准属于另一报价，不能再次使用。</translation>
    </message>
    <message>
        <source>The quote has changed since it was approved. Ask again.</source>
        <translation>批准后报价已更改。请重新申请。</translation>
    </message>
    <message>
        <source>This goes further than what was approved. Ask again.</source>
        <translation>超出已批准的范围。请重新申请。</translation>
    </message>
    <message>
        <source>This approval has expired. Ask again.</source>
        <translation>此批准已过期。请重新申请。</translation>
    </message>
    <message>
        <source>Whoever gave this approval is not a manager. Ask your manager.</source>
        <translation>批准者不是经理。请找您的经理。</translation>
    </message>
    <message>
        <source>This approval does not come from your manager&apos;s phone as this phone knows it. Sync once, then try again.</source>
        <translation>此批准并非来自本机所知的经理手机。请先同步再试。</translation>
    </message>
    <message>
        <source>Head office: accepted with the prices of %1</source>
        <translation>总部：按 %1 的价格接受</translation>
    </message>
    <message>
        <source>Head office: accepted</source>
        <translation>总部：已接受</translation>
    </message>
    <message>
        <source>Head office: accepted, though the prices rose by %1</source>
        <translation>总部：已接受，虽然价格上涨了 %1</translation>
    </message>
    <message>
        <source>Head office: needs approval, %1 under today&apos;s price</source>
        <translation>总部：需要批准，比今日价格低 %1</translation>
    </message>
    <message>
        <source>Head office: needs approval</source>
        <translation>总部：需要批准</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>给 %1 的报价</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2：%3</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>折扣：%1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>有效期至 %1</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <source>Nothing is sold yet</source>
        <translation>还没有可售产品</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>没有这种产品</translation>
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Approve a colleague&apos;s quote</source>
        <translation>批准同事的报价</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>需要批准</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>发送报价</translation>
    </message>
</context>
<context>
    <name>QuotePaper</name>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价 %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>At list prices</source>
        <translation>按目录价</translation>
    </message>
    <message>
        <source>Discount, in the amounts</source>
        <translation>折扣（已计入金额）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>These prices ended on %1. Please ask for a new quote.</source>
        <translation>这些价格已于%1失效，请索取新的报价。</translation>
    </message>
    <message>
        <source>Not binding until we have confirmed it.</source>
        <translation>经我方确认后方可生效。</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>有效期至%1</translation>
    </message>
    <message>
        <source>price list version %1</source>
        <translation>价目表第 %1 版</translation>
    </message>
    <message>
        <source>Offered by %1</source>
        <translation>报价人：%1</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>For head office</source>
        <translation>告诉总部</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Competitor&apos;s price</source>
        <translation>竞品价格</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>报价行</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Late change</source>
        <translation>迟到的改动</translation>
    </message>
    <message>
        <source>What reached you, and whether you looked at it</source>
        <translation>送达您的内容及是否看过</translation>
    </message>
    <message>
        <source>Useful or not</source>
        <translation>有用与否</translation>
    </message>
    <message>
        <source>Brief understood, or what blocks it</source>
        <translation>简报已理解，或有何阻碍</translation>
    </message>
    <message>
        <source>Comment on a brief</source>
        <translation>简报评论</translation>
    </message>
</context>
<context>
    <name>RepairField</name>
    <message>
        <source>%1: left out</source>
        <translation>%1：已略去</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略去</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Send it repaired</source>
        <translation>修正后发送</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>重新发送</translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>For you to decide</source>
        <translation>待您决定</translation>
    </message>
    <message>
        <source>Why not, in a sentence</source>
        <translation>用一句话说明原因</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>拒绝…</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1，原为：%2</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a kind of record</comment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a kind of record</comment>
        <translation>删除：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved out of %1&apos;s territory before this arrived.</source>
        <translation>送达前，此记录已移出 %1 的区域。</translation>
    </message>
    <message>
        <source>It builds on an earlier change of %1&apos;s that waits for you.</source>
        <translation>它基于 %1 较早的一项改动，那项也在等您决定。</translation>
    </message>
    <message>
        <source>%1 no longer had the territory when this arrived.</source>
        <translation>送达时，该区域已不归 %1 负责。</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>ordered %1</source>
        <comment>at most 18 letters with &apos;yesterday&apos;</comment>
        <translation>%1订货</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>unit beside a number</comment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message>
        <source>since your visit</source>
        <translation>距您拜访</translation>
    </message>
    <message>
        <source>since a visit</source>
        <translation>距上次拜访</translation>
    </message>
    <message>
        <source>dearer than %1</source>
        <translation>比%1贵</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>对比%1</translation>
    </message>
    <message numerus="yes">
        <source>open</source>
        <comment>unit beside a number</comment>
        <translation>
            <numerusform>未结</numerusform>
        </translation>
    </message>
    <message>
        <source>“Head office is working on this: %1”</source>
        <translation>“总部正在处理：%1”</translation>
    </message>
    <message>
        <source>“Head office knows of this: %1”</source>
        <translation>“总部已知道：%1”</translation>
    </message>
    <message>
        <source>“I am passing this on: %1”</source>
        <translation>“我正在转达：%1”</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two products</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>“Last time it was %1. The same again?”</source>
        <translation>“上次订的是%1。还照样吗？”</translation>
    </message>
    <message>
        <source>“Head office answered: %1”</source>
        <translation>“总部答复：%1”</translation>
    </message>
    <message>
        <source>“I have not forgotten: %1.”</source>
        <translation>“我没有忘记：%1。”</translation>
    </message>
    <message>
        <source>“%1 is %2 % cheaper with us than at %3.”</source>
        <translation>“%1在我们这里比%3便宜 %2 %。”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>%1起的客户</translation>
    </message>
</context>
<context>
    <name>ScopeRows</name>
    <message>
        <source>What is here</source>
        <translation>本机内容</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Name, city, number</source>
        <translation>名称、城市、编号</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Somebody else had removed this record; your change brought it back.</source>
        <translation>别人已删除此记录；您的修改使其恢复。</translation>
    </message>
    <message>
        <source>Somebody else had changed this record, so it was kept.</source>
        <translation>别人已修改此记录，因此予以保留。</translation>
    </message>
    <message>
        <source>Somebody else has removed this record.</source>
        <translation>别人已删除此记录。</translation>
    </message>
    <message>
        <source>This record is no longer in your care; hand the change to whoever has it now.</source>
        <translation>此记录已不由您负责；请把修改交给现在的负责人。</translation>
    </message>
    <message>
        <source>This record would stand where you may not write; ask whoever is responsible there.</source>
        <translation>此记录所在之处您无权写入；请询问那里的负责人。</translation>
    </message>
    <message>
        <source>It belongs to a record that was set aside; repair that one and send both again.</source>
        <translation>它属于一条被搁置的记录；请修正那条后一并重发。</translation>
    </message>
    <message>
        <source>It belongs to a record that is not at head office, or that has been removed there.</source>
        <translation>它属于一条总部没有或已删除的记录。</translation>
    </message>
    <message>
        <source>This was too much to be saved at once; save it in parts.</source>
        <translation>一次保存的内容太多；请分批保存。</translation>
    </message>
    <message>
        <source>Head office runs an older version that does not know this yet; it has to be upgraded.</source>
        <translation>总部使用的旧版本还不支持此项；需要升级。</translation>
    </message>
    <message>
        <source>Somebody at head office has changed its state in the meantime, and it cannot go on from there.</source>
        <translation>其间总部有人改变了它的状态，无法由此继续。</translation>
    </message>
    <message>
        <source>This is written once and cannot be changed later.</source>
        <translation>此项只能写一次，之后不能更改。</translation>
    </message>
    <message>
        <source>Your role may not change this. Leave it out, or ask somebody who may.</source>
        <translation>您的角色无权更改此项。请略去，或请有权的人处理。</translation>
    </message>
    <message>
        <source>Somebody else is responsible there now; this was still taken in.</source>
        <translation>那里现由他人负责；此项仍已接收。</translation>
    </message>
    <message>
        <source>Somebody else is responsible there now; your change was sent for review.</source>
        <translation>那里现由他人负责；您的修改已送审。</translation>
    </message>
    <message>
        <source>It waits with an earlier change until head office has been upgraded.</source>
        <translation>它与先前的修改一起等待总部升级。</translation>
    </message>
    <message>
        <source>Whoever is responsible there has taken your change in.</source>
        <translation>现任负责人已接受您的改动。</translation>
    </message>
    <message>
        <source>Whoever is responsible there has declined it: %1</source>
        <translation>现任负责人已拒绝：%1</translation>
    </message>
    <message>
        <source>Somebody else has been asked to decide on this.</source>
        <translation>此事已交由他人决定。</translation>
    </message>
    <message>
        <source>Its author has taken it back; there is nothing left to decide.</source>
        <translation>作者已撤回，无需再决定。</translation>
    </message>
    <message>
        <source>It cannot be taken in as it stands now: what it builds on is not at head office. You may decline it.</source>
        <translation>目前无法接受：它所依据的记录不在总部。您可以拒绝它。</translation>
    </message>
</context>
<context>
    <name>SetAsideCards</name>
    <message>
        <source>Repair it</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Let go. A copy stays on this device.</source>
        <translation>已放弃。本机保留副本。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>The PIN is set</source>
        <translation>PIN 已设置</translation>
    </message>
    <message>
        <source>The PIN is gone</source>
        <translation>PIN 已取消</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>What my manager sees</source>
        <translation>经理能看到什么</translation>
    </message>
    <message>
        <source>So many are on this device. Changes of customers, contacts and preferences are seen too, as everybody who looks after the customer sees them.</source>
        <translation>此设备上有这么多。对客户、联系人和偏好的更改，也会像其他负责该客户的人一样看到。</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>您的设备</translation>
    </message>
    <message>
        <source>Seen by nobody</source>
        <translation>无人可见</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>您在哪里</translation>
    </message>
    <message>
        <source>Roundsman does not ask this device for its position. A check-in says which customer and when.</source>
        <translation>Roundsman 不读取此设备的位置。签到只说明哪个客户、什么时间。</translation>
    </message>
    <message>
        <source>What is not saved</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Drafts, what you search for, and your PIN stay on this device.</source>
        <translation>草稿、搜索内容和 PIN 只留在此设备上。</translation>
    </message>
    <message>
        <source>What you send, with name and time</source>
        <translation>您发送的内容，附姓名和时间</translation>
    </message>
    <message>
        <source>Seen by managers and administrators</source>
        <translation>经理和管理员可见</translation>
    </message>
    <message>
        <source>Model, system, version of Roundsman, when each was enrolled and last seen, how much is unsent, what was set aside and why, and how many rows of what it may hold. Whoever looks into one is written down.</source>
        <translation>型号、系统、Roundsman 版本、注册和最近联系时间、未发送数量、被搁置的内容及原因，以及可存有的各类行数。查看者会被记录。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Sighting</name>
    <message>
        <source>Seen at a competitor</source>
        <translation>竞品见闻</translation>
    </message>
    <message>
        <source>Name a competitor</source>
        <translation>写下竞争对手</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Who sells it?</source>
        <translation>谁在卖？</translation>
    </message>
    <message>
        <source>Add this competitor</source>
        <translation>添加此竞争对手</translation>
    </message>
    <message>
        <source>Their price</source>
        <translation>对方价格</translation>
    </message>
</context>
<context>
    <name>SizeSlider</name>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>载入中</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Hold</source>
        <translation>坚持</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>可让</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>主推</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>on this tablet</source>
        <translation>在本平板</translation>
    </message>
    <message>
        <source>on this phone</source>
        <translation>在本手机</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>at head office</source>
        <translation>已到总部</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要您处理</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增加</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>All at head office</source>
        <translation>全部已到总部</translation>
    </message>
    <message numerus="yes">
        <source>%n on this tablet</source>
        <translation>
            <numerusform>本平板上有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this phone</source>
        <translation>
            <numerusform>本手机上有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>同步中…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Nothing sent today</source>
        <translation>今天还没有发送</translation>
    </message>
    <message>
        <source>What head office has received appears here with its time.</source>
        <translation>总部已收到的内容会连同时间显示在这里。</translation>
    </message>
</context>
<context>
    <name>SyncStrip</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n 项需要您</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this tablet</source>
        <translation>
            <numerusform>本平板上有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this phone</source>
        <translation>
            <numerusform>本手机上有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>%1同步</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>tier %1</source>
        <translation>%1 级</translation>
    </message>
</context>
<context>
    <name>TileDetail</name>
    <message>
        <source>Say</source>
        <translation>怎么说</translation>
    </message>
    <message>
        <source>Who would want it</source>
        <translation>适合谁</translation>
    </message>
</context>
<context>
    <name>TileFoot</name>
    <message>
        <source>Useful</source>
        <translation>有用</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>没用</translation>
    </message>
</context>
<context>
    <name>TileWords</name>
    <message>
        <source>expired %1: do not quote</source>
        <translation>%1已过期：不要报价</translation>
    </message>
    <message>
        <source>as of %1, valid to %2</source>
        <translation>截至 %1，有效至 %2</translation>
    </message>
    <message>
        <source>Too old to quote</source>
        <translation>已过时，不可报价</translation>
    </message>
    <message>
        <source>Cannot be trusted</source>
        <translation>不可信</translation>
    </message>
    <message>
        <source>It is not signed by head office, or older than what you have had. Its figures are not shown; tell your manager.</source>
        <translation>没有总部签名，或比您已有的更旧。数字不予显示，请告知经理。</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>As PDF: %1</source>
        <translation>生成 PDF：%1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>选择其他日期</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>继续拜访</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>A day to fill</source>
        <translation>这一天还空着</translation>
    </message>
    <message>
        <source>Choose somebody on the left, or look for a customer.</source>
        <translation>请在列表中选择，或查找客户。</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>What came of it?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What was said, agreed, seen</source>
        <translation>谈了什么、定了什么、看到什么</translation>
    </message>
    <message>
        <source>For head office</source>
        <translation>告诉总部</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>用他们自己的话</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Yes, forget this visit</source>
        <translation>是的，取消这次拜访</translation>
    </message>
    <message>
        <source>This was no visit…</source>
        <translation>这不算拜访…</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>制作报价</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>此处未结</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>签出</translation>
    </message>
</context>
<context>
    <name>VisitUnderWay</name>
    <message>
        <source>You are here, %1</source>
        <translation>您在此，%1</translation>
    </message>
</context>
<context>
    <name>WaitingRows</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Call</source>
        <translation>致电</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
</context>
<context>
    <name>WipedPage</name>
    <message>
        <source>This device was erased by your company</source>
        <translation>贵公司已清除此设备</translation>
    </message>
    <message>
        <source>What was not sent yet has arrived</source>
        <translation>未发送的内容已送达</translation>
    </message>
    <message>
        <source>What was not sent yet is on its way</source>
        <translation>未发送的内容正在发送</translation>
    </message>
    <message>
        <source>Only head office can read it.</source>
        <translation>只有总部能读取。</translation>
    </message>
    <message>
        <source>It lies here sealed and goes as soon as there is a network.</source>
        <translation>已密封存于此处，一有网络就会发送。</translation>
    </message>
    <message>
        <source>Photos that were not sent are lost</source>
        <translation>未发送的照片已丢失</translation>
    </message>
    <message>
        <source>Their key is gone with the rest.</source>
        <translation>其密钥已一并清除。</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>重新加入</translation>
    </message>
</context>
<context>
    <name>roundsman::ApprovalScreen</name>
    <message>
        <source>This is no request. Copy the whole code from the rep&apos;s phone.</source>
        <translation>这不是申请。请从业务员手机复制完整代码。</translation>
    </message>
    <message>
        <source>This customer is not on this phone, so it is for another manager.</source>
        <translation>此客户不在本机上，属于其他经理。</translation>
    </message>
    <message>
        <source>Asks for %1 off</source>
        <translation>申请 %1 的折扣</translation>
    </message>
    <message>
        <source>%1 asks for %2 off</source>
        <translation>%1 申请 %2 的折扣</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 under the floor</source>
        <translation>低于底价 %1</translation>
    </message>
    <message>
        <source>Not under the floor: nothing has to be approved</source>
        <translation>未低于底价：无须批准</translation>
    </message>
    <message>
        <source>Approval for %1</source>
        <translation>对 %1 的批准</translation>
    </message>
</context>
<context>
    <name>roundsman::ArrivalScreen</name>
    <message>
        <source>This customer is no longer on this device. Go back to the list.</source>
        <translation>此客户已不在本机上。请返回列表。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic, what is liked</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>roundsman::BriefScreen</name>
    <message>
        <source>This brief is no longer on this device. Go back to the list.</source>
        <translation>此简报已不在本设备上。请返回列表。</translation>
    </message>
    <message>
        <source>Head office has not signed this. Do not follow it, and tell your manager.</source>
        <translation>总部未签署此简报。请勿执行，并告知您的经理。</translation>
    </message>
    <message>
        <source>Not quite. Read the message once more and answer again.</source>
        <translation>不太对。请再读一遍后重新回答。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>已理解</translation>
    </message>
    <message>
        <source>Say in a few words what is in the way, so that somebody can clear it.</source>
        <translation>请简短说明阻碍，以便有人解决。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>有阻碍</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>对“%1”的评论</translation>
    </message>
</context>
<context>
    <name>roundsman::BriefsScreen</name>
    <message>
        <source>Briefs received</source>
        <translation>简报已送达</translation>
    </message>
</context>
<context>
    <name>roundsman::CaseScreen</name>
    <message>
        <source>This is no longer on this device. Go back to the list.</source>
        <translation>此项已不在本设备上。请返回列表。</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <comment>a name</comment>
        <translation>由 %1 答复</translation>
    </message>
    <message>
        <source>“Head office answered: %1”</source>
        <translation>“总部答复：%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n others say the same</source>
        <translation>
            <numerusform>另有 %n 人反映相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Say in a sentence or two what the customer is to hear.</source>
        <translation>请用一两句话写明怎么答复客户。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Say why, so that the customer can be told.</source>
        <translation>请写明原因，以便告知客户。</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>已交给 %1</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomerEditor</name>
    <message>
        <source>A customer needs a name. Write one and save again.</source>
        <translation>客户必须有名称。请填写后再保存。</translation>
    </message>
    <message>
        <source>Correction at %1</source>
        <translation>更正 %1</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomerScreen</name>
    <message>
        <source>This customer is no longer on this device. Go back to the list.</source>
        <translation>此客户已不在本机上。请返回列表。</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>What was closed before %1 is at head office.</source>
        <translation>%1之前完结的内容保存在总部。</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomersScreen</name>
    <message>
        <source>From %1</source>
        <translation>距 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>visited %1</source>
        <translation>%1拜访</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>%1订货</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>附近</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Open issue</source>
        <translation>有未结问题</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
</context>
<context>
    <name>roundsman::DashboardsScreen</name>
    <message>
        <source>My customers</source>
        <translation>我的客户</translation>
    </message>
    <message>
        <source>Opinion on %1</source>
        <translation>对“%1”的意见</translation>
    </message>
    <message>
        <source>Dashboards seen</source>
        <translation>已看过的看板</translation>
    </message>
</context>
<context>
    <name>roundsman::DevicesScreen</name>
    <message>
        <source>Head office cannot be reached now. This is the last list.</source>
        <translation>现在无法连接总部。这是上次的列表。</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, so nothing was changed.</source>
        <translation>现在无法连接总部，未作任何更改。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>shut out by head office</source>
        <translation>已被总部停用</translation>
    </message>
    <message>
        <source>has to enrol again before it syncs</source>
        <translation>须重新登记后才能同步</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最后在线：%1</translation>
    </message>
    <message>
        <source>enrolled %1</source>
        <translation>登记于%1</translation>
    </message>
</context>
<context>
    <name>roundsman::EnrolmentScreen</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>约 %2 行，已完成 %1 行</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roundsman::FieldScreen</name>
    <message>
        <source>Newest prices</source>
        <translation>最新价格</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按地点</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Product not named</source>
        <translation>未注明产品</translation>
    </message>
</context>
<context>
    <name>roundsman::LockScreen</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>请在 %n 分钟后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>PIN 不正确。</translation>
    </message>
    <message numerus="yes">
        <source>After %n more wrong tries this phone erases what it holds.</source>
        <translation>
            <numerusform>再输错 %n 次，这部手机将清除所存内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for whenever Roundsman opens</source>
        <translation>每次打开 Roundsman 时都要输入</translation>
    </message>
    <message>
        <source>Whoever holds this phone can open Roundsman</source>
        <translation>拿到这部手机的人都能打开 Roundsman</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roundsman::NewsTeller</name>
    <message>
        <source>A guest has come to one of your customers</source>
        <translation>您的一位客户有客人到访</translation>
    </message>
    <message>
        <source>A case was escalated to you</source>
        <translation>有一个问题上报给您</translation>
    </message>
    <message>
        <source>There is a new brief for you</source>
        <translation>您有一份新简报</translation>
    </message>
    <message>
        <source>Open Roundsman to see it.</source>
        <translation>请打开 Roundsman 查看。</translation>
    </message>
</context>
<context>
    <name>roundsman::OrderModel</name>
    <message>
        <source>no price yet</source>
        <translation>尚无价格</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1，有效至%2</translation>
    </message>
    <message>
        <source>%1, paid %2</source>
        <translation>%1，%2成交</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>目录价 %1</translation>
    </message>
    <message>
        <source>%1, ended %2</source>
        <translation>%1，已于 %2 失效</translation>
    </message>
</context>
<context>
    <name>roundsman::OrderOfDay</name>
    <message>
        <source>%1 first: they expect you by %2. The whole way is %3.</source>
        <translation>先去%1：他们等您到 %2。全程 %3。</translation>
    </message>
    <message>
        <source>%1 first: so you are done soonest. The whole way is %2.</source>
        <translation>先去%1：这样结束得最早。全程 %2。</translation>
    </message>
</context>
<context>
    <name>roundsman::PeopleScreen</name>
    <message>
        <source>Head office cannot be reached now. This is the last list.</source>
        <translation>现在无法连接总部。这是上次的列表。</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, and it alone knows this.</source>
        <translation>现在无法联系总部，而只有总部知道。</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, so nothing was changed.</source>
        <translation>现在无法连接总部，未作任何更改。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>正常同步</translation>
    </message>
    <message>
        <source>has to enrol again before it syncs</source>
        <translation>须重新登记后才能同步</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>erases itself as soon as it is in touch</source>
        <translation>一旦联网就自行清除</translation>
    </message>
    <message>
        <source>has erased itself</source>
        <translation>已自行清除</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最后在线：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n 项未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>something was set aside</source>
        <translation>有内容被搁置</translation>
    </message>
    <message>
        <source>told %1, no receipt yet</source>
        <translation>%1 下达，尚无回执</translation>
    </message>
    <message>
        <source>nothing was unsent</source>
        <translation>没有未发送的内容</translation>
    </message>
    <message>
        <source>%1 of %2 unsent changes rescued</source>
        <translation>%2 项未发送更改中已挽救 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n files lost</source>
        <translation>
            <numerusform>丢失 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Not sent when it last synced</source>
        <translation>上次同步时未发送</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Roundsman when enrolled</source>
        <translation>注册时的 Roundsman</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>不含：%1</translation>
    </message>
    <message>
        <source>Products, prices, people and the rest</source>
        <translation>产品、价格、人员及其他</translation>
    </message>
</context>
<context>
    <name>roundsman::Photographs</name>
    <message>
        <source>This photo cannot be read. Choose another.</source>
        <translation>无法读取此照片。请另选一张。</translation>
    </message>
    <message>
        <source>This photo is larger than 25 MB. Choose a smaller one.</source>
        <translation>照片超过 25 MB。请选较小的。</translation>
    </message>
    <message>
        <source>This file is no photo. Choose a JPEG or PNG.</source>
        <translation>此文件不是照片。请选 JPEG 或 PNG。</translation>
    </message>
</context>
<context>
    <name>roundsman::PinEditor</name>
    <message>
        <source>The two were not the same. Choose it once more.</source>
        <translation>两次输入不一致，请重新设置。</translation>
    </message>
    <message>
        <source>The old PIN is wrong. Try again.</source>
        <translation>旧 PIN 不正确，请重试。</translation>
    </message>
</context>
<context>
    <name>roundsman::QuoteEditor</name>
    <message>
        <source>list price %1</source>
        <translation>标价 %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>由 %1 批准</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>给 %1 的报价</translation>
    </message>
    <message>
        <source>Saved here. Head office answers at the next sync.</source>
        <translation>已保存在此。总部将在下次同步时答复。</translation>
    </message>
</context>
<context>
    <name>roundsman::RepairEditor</name>
    <message>
        <source>“%1” is no number. Write it with digits only.</source>
        <translation>“%1”不是数字。请只用数字填写。</translation>
    </message>
</context>
<context>
    <name>roundsman::ReviewScreen</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Say why, so that its author knows.</source>
        <translation>请说明原因，让作者知道。</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>roundsman::SettingsScreen</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>阳光</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>业务代表</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>定价</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Encrypted; the key is kept by this machine&apos;s keystore.</source>
        <translation>已加密；密钥由本机密钥库保管。</translation>
    </message>
    <message>
        <source>Encrypted; only your passphrase opens it.</source>
        <translation>已加密；只有您的口令可以打开。</translation>
    </message>
    <message>
        <source>Encrypted; this machine&apos;s keystore and your passphrase open it together.</source>
        <translation>已加密；需本机密钥库与您的口令共同打开。</translation>
    </message>
    <message>
        <source>Encrypted; only your PIN opens it. This machine has no keystore to help it.</source>
        <translation>已加密；只有您的 PIN 能打开。本机没有密钥库可用。</translation>
    </message>
    <message>
        <source>Encrypted; it opens with your PIN, and on this device alone.</source>
        <translation>已加密；用您的 PIN 打开，且仅限本设备。</translation>
    </message>
    <message>
        <source>Not protected: whoever can read your files can read this. Set a PIN.</source>
        <translation>未受保护：能读取您文件的人就能读到这些。请设置 PIN。</translation>
    </message>
</context>
<context>
    <name>roundsman::Sharing</name>
    <message>
        <source>This person is no longer on this device.</source>
        <translation>此人已不在此设备上。</translation>
    </message>
    <message>
        <source>Nothing is planned any more on that day.</source>
        <translation>那天已没有任何安排。</translation>
    </message>
    <message>
        <source>This quote is no longer on this device.</source>
        <translation>此报价已不在此设备上。</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <comment>in a calendar</comment>
        <translation>拜访：%1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价 %1</translation>
    </message>
</context>
<context>
    <name>roundsman::SyncScreen</name>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>上次同步 %1</translation>
    </message>
    <message>
        <source>%1, again as soon as it can</source>
        <translation>%1，一有机会就再同步</translation>
    </message>
    <message>
        <source>%1 up, %2 down: %3 ms on the network, %4 ms here</source>
        <translation>上传 %1，下载 %2：网络 %3 毫秒，本机 %4 毫秒</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
</context>
<context>
    <name>roundsman::TodayScreen</name>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在此</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>no visit and no order yet</source>
        <translation>还没有拜访和订单</translation>
    </message>
    <message>
        <source>last visited %1</source>
        <translation>上次拜访：%1</translation>
    </message>
    <message>
        <source>last ordered %1</source>
        <translation>上次订货：%1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>已承诺：%1</translation>
    </message>
</context>
<context>
    <name>roundsman::VisitEditor</name>
    <message>
        <source>Check in at %1</source>
        <translation>在 %1 签到</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>已存在本机。</translation>
    </message>
    <message>
        <source>Saved here. Next: %1</source>
        <translation>已存在本机。下一步：%1</translation>
    </message>
    <message>
        <source>No visit at %1</source>
        <translation>未拜访 %1</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>已到 %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1保存</translation>
    </message>
    <message>
        <source>%1 on the shelf; ours is %2</source>
        <translation>货架价（%1）；我们是 %2</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>货架价（%1）</translation>
    </message>
    <message>
        <source>%1 sells %2 at %3</source>
        <translation>%1 的 %2 卖 %3</translation>
    </message>
</context>
<context>
    <name>roundsman::Words</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date pattern of Qt: Tuesday 24 March</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date pattern of Qt: Tue 7 April</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date pattern of Qt: Tue 7</comment>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date pattern of Qt: 12 March</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern of Qt: 12 March 2016</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
</context>
</TS>
