#include "ui/first_run/first_run.h"

#include "text/error_text.h"
#include "text/terms.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/arrangement.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString documentsFolder()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

/// One of the ways in: a button, and what it does below it.
void addChoice(QVBoxLayout *layout, QPushButton *button, const QString &explanation)
{
    button->setAutoDefault(true);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(new QuietLabel(explanation));
    layout->addSpacing(lineUnit(*button) / 2);
}

} // namespace

FirstRun::FirstRun(Prompts &prompts, const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_translator(translator)
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeChoices());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeSheet());
    m_stack->addWidget(scroll);
}

void FirstRun::showChoices()
{
    m_importsList = false;
    m_stack->setCurrentIndex(0);
}

void FirstRun::showSheet()
{
    m_stack->setCurrentIndex(1);
    const auto edits = m_stack->currentWidget()->findChildren<QLineEdit *>();
    edits.first()->setFocus();
}

QWidget *FirstRun::makeChoices()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    const int margin = lineUnit(*page) * 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    auto *title = new QLabel(tr("Licet keeps your authorizations to use the web services of the KSZ"));
    auto large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(new QuietLabel(tr("A register is one file: the institutions, their people and "
                                        "applications, the requests with their forms, and the history.")));
    layout->addSpacing(lineUnit(*page));
    auto *create = new QPushButton(tr("New re&gister"));
    create->setDefault(true);
    connect(create, &QPushButton::clicked, this, &FirstRun::showSheet);
    addChoice(layout, create, tr("One sheet; everything else can follow later."));
    auto *list = new QPushButton(tr("Import a &list"));
    connect(list, &QPushButton::clicked, this, [this] {
        m_importsList = true;
        showSheet();
    });
    addChoice(
        layout, list,
        tr("The list that you kept in a spreadsheet: first a new register, then its rows, after a look."));
    auto *open = new QPushButton(tr("O&pen…"));
    connect(open, &QPushButton::clicked, this, &FirstRun::openWanted);
    addChoice(layout, open, tr("A register that exists, also one that a colleague is working in."));
    auto *example = new QPushButton(tr("Open the e&xample"));
    connect(example, &QPushButton::clicked, this, &FirstRun::exampleWanted);
    addChoice(layout, example, tr("Made-up institutions and requests, to try everything out."));
    layout->addStretch(1);
    return page;
}

QWidget *FirstRun::makeSheet()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    const int margin = lineUnit(*page) * 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    auto *sheet = new FormSheet;
    auto title = sheet->addHeading(tr("New register"));
    auto large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(false);
    title->setFont(large);
    m_form = std::make_unique<RecordForm<NewRegisterWish>>(sheet);
    m_form->text(tr("Name of the institution"), &NewRegisterWish::institution);
    auto *kbo = m_form->text(tr("Its enterprise number (KBO)"), &NewRegisterWish::kbo);
    kbo->setHelp(tr("Ten digits, such as 0316.380.841."));
    auto *kind =
        m_form->choice<InstitutionKind>(tr("Kind of institution"), &NewRegisterWish::kind,
                                        [this](InstitutionKind one) { return term(m_translator, one); });
    sheet->addRow({kbo, kind});
    auto *official =
        m_form->text(tr("Who signs the requests as managing official"), &NewRegisterWish::managingOfficial);
    auto *officialSince = m_form->date(tr("In office since, if known"), &NewRegisterWish::officialSince);
    sheet->addRow({official, officialSince});
    auto *consultant =
        m_form->text(tr("Who is the security consultant"), &NewRegisterWish::securityConsultant);
    auto *consultantSince = m_form->date(tr("Consultant since, if known"), &NewRegisterWish::consultantSince);
    consultantSince->setHelp(tr("Without a day each counts from today; earlier requests then name nobody who "
                                "could sign."));
    sheet->addRow({consultant, consultantSince});
    auto *file = m_form->text(tr("File of the register"), &NewRegisterWish::file);
    file->setLink(tr("Choose…"), [this, file] {
        auto *edit = static_cast<QLineEdit *>(file->editor());
        if (const auto path = m_prompts.newRegister(edit->text()))
            edit->setText(*path);
    });
    auto *backups = m_form->text(tr("Folder for its backups"), &NewRegisterWish::backups);
    backups->setHelp(tr("Best on another disk; a copy is made on each day that the register is opened."));
    NewRegisterWish wish;
    wish.file = QDir(documentsFolder()).filePath(tr("authorizations", "file name") + u".licet"_s);
    wish.backups = QDir(documentsFolder()).filePath(tr("licet backups", "folder name"));
    m_form->show(wish);

    auto *buttons = new QHBoxLayout;
    auto *make = new QPushButton(tr("&Make the register"));
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, &FirstRun::create);
    for (auto *edit : sheet->findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::returnPressed, this, &FirstRun::create);
    auto *back = new QPushButton(tr("&Back"));
    connect(back, &QPushButton::clicked, this,
            [this] { m_before.isEmpty() ? showChoices() : Q_EMIT beforeWanted(m_before); });
    buttons->addWidget(make);
    buttons->addWidget(back);
    buttons->addStretch(1);
    layout->addWidget(sheet);
    layout->addSpacing(lineUnit(*page) / 2);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return page;
}

void FirstRun::create()
{
    if (const auto wrong = m_form->unreadable(); wrong.first)
        return Q_EMIT problem(wrong.second);
    const auto wish = m_form->typed();
    const auto kbo = KboNumber::parse(wish.kbo);
    if (!kbo)
        return Q_EMIT problem(describe(m_translator, kbo.error()));
    if (wish.institution.isEmpty() || wish.managingOfficial.isEmpty() || wish.securityConsultant.isEmpty())
        return Q_EMIT problem(
            tr("Fill in the institution, the managing official and the security consultant."));
    if (wish.file.isEmpty())
        return Q_EMIT problem(tr("Say where the file of the register goes."));
    auto file = wish.file;
    if (!file.endsWith(u".licet"_s))
        file += u".licet"_s;
    FirstFacts facts{wish.institution,
                     *kbo,
                     wish.kind,
                     m_translator.language(),
                     wish.managingOfficial,
                     wish.officialSince,
                     wish.securityConsultant,
                     wish.consultantSince};
    if (facts.language == Language::English)
        facts.language = Language::Dutch;
    Q_EMIT created(file, facts, wish.backups);
}

} // namespace licet
