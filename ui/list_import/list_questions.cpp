#include "ui/list_import/list_questions.h"

#include "text/list_import_text.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/editors.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace licet {

ListQuestions::ListQuestions(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
    , m_pads(new QCheckBox(tr("Put back the leading zeros that program numbers lost")))
    , m_nearNamesHead(new QLabel(tr("Names that nearly are known ones:")))
    , m_nearNames(makeChoice(m_nearNamesHead->text(),
                             {tr("ask"), tr("are meant to be those of the register"), tr("are new ones")}))
    , m_dayOrderHead(new QLabel(tr("In days such as 02/03/2025 stands first:")))
    , m_dayOrder(makeChoice(m_dayOrderHead->text(), {tr("ask"), tr("the day"), tr("the month")}))
    , m_encodingHead(new QLabel(tr("Encoding of the file:")))
    , m_encoding(makeChoice(m_encodingHead->text(), {}))
    , m_oddWords(new QLabel)
{
    m_oddWords->setTextFormat(Qt::PlainText);
    m_oddWords->setWordWrap(true);
    for (const auto &one : EnumCodes<ListEncoding>::all)
        m_encoding->addItem(term(translator, one.value), int(one.value));
    connect(m_pads, &QCheckBox::clicked, this, &ListQuestions::answered);
    connect(m_nearNames, &QComboBox::activated, this, &ListQuestions::answered);
    connect(m_dayOrder, &QComboBox::activated, this, &ListQuestions::answered);
    connect(m_encoding, &QComboBox::activated, this,
            [this] { Q_EMIT encodingChosen(ListEncoding(m_encoding->currentData().toInt())); });
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(lineUnit(*this));
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_pads, 0, 0, 1, 3);
    layout->addWidget(m_nearNamesHead, 1, 0);
    layout->addWidget(m_nearNames, 1, 1);
    layout->addWidget(m_dayOrderHead, 2, 0);
    layout->addWidget(m_dayOrder, 2, 1);
    layout->addWidget(m_encodingHead, 3, 0);
    layout->addWidget(m_encoding, 3, 1);
    layout->addWidget(m_oddWords, 3, 2);
    begin();
}

QComboBox *ListQuestions::makeChoice(const QString &question, const QStringList &answers)
{
    auto *choice = new Choice;
    choice->addItems(answers);
    choice->setAccessibleName(QString(question).remove(u':'));
    return choice;
}

void ListQuestions::begin()
{
    m_pads->setChecked(false);
    m_nearNames->setCurrentIndex(0);
    m_dayOrder->setCurrentIndex(0);
    setReading({}, false);
    setJudgement({});
}

void ListQuestions::setReading(const ListReading &reading, bool isOfFile)
{
    const bool isAsked = isOfFile && !reading.oddWords.isEmpty();
    m_encoding->setCurrentIndex(m_encoding->findData(int(reading.encoding)));
    m_oddWords->setText(oddWordsSentence(m_translator, reading));
    for (auto *one : std::initializer_list<QWidget *>{m_encodingHead, m_encoding, m_oddWords})
        one->setVisible(isAsked);
}

void ListQuestions::setJudgement(const ImportPreview &preview)
{
    m_nearNamesHead->setVisible(preview.asksNearNames);
    m_nearNames->setVisible(preview.asksNearNames);
    m_dayOrderHead->setVisible(preview.asksDayOrder);
    m_dayOrder->setVisible(preview.asksDayOrder);
}

ListOptions ListQuestions::answers(ListOptions options) const
{
    options.padNumbers = m_pads->isChecked();
    options.nearNames = NearNameChoice(m_nearNames->currentIndex());
    if (const int order = m_dayOrder->currentIndex(); order > 0)
        options.dayOrder = DayOrder(order - 1);
    return options;
}

} // namespace licet
