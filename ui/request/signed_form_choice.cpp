#include "ui/request/signed_form_choice.h"

#include "documents/pdf_signatures.h"
#include "files/file_content.h"
#include "followup/envelope.h"
#include "text/enumeration.h"
#include "text/request_text.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

enum SignedFormAnswer { Open, Attach, ByPost };

} // namespace

SignedFormChoice::SignedFormChoice(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new Choice)
    , m_field(new Field(tr("The signed form"), m_choice))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { m_field->setMark({}); });
    hide();
}

void SignedFormChoice::setRequests(const std::vector<Request> &requests, bool isAgain)
{
    std::vector<Request> missing;
    for (const auto &one : requests) {
        const auto lacks = lacksSignedForm(m_context.reg().database(), one);
        if (!lacks)
            return m_context.say(lacks.error());
        if (*lacks)
            missing.push_back(one);
    }
    setVisible(!missing.empty());
    const bool isSame = std::equal(missing.begin(), missing.end(), m_missing.begin(), m_missing.end(),
                                   [](const Request &a, const Request &b) { return a.id == b.id; });
    m_missing = std::move(missing);
    if (isSame && m_choice->count() > 0)
        return;
    QStringList names;
    for (const auto &one : m_missing)
        names << requestName(m_context.translator(), one);
    const QSignalBlocker quiet(m_choice);
    m_field->setMark({});
    m_choice->clear();
    m_choice->addItem(
        tr("No scan is attached to %1", "requests").arg(enumerated(names, m_context.translator())), Open);
    if (m_missing.size() == 1)
        m_choice->addItem(tr("attach the scan…"), Attach);
    m_choice->addItem(isAgain ? tr("went by post, signed; an unsigned copy goes along")
                              : tr("goes by post, signed"),
                      ByPost);
}

SignedForms SignedFormChoice::forms() const
{
    return m_choice->currentData().toInt() == ByPost ? SignedForms::GoByPost : SignedForms::MustBeAttached;
}

bool SignedFormChoice::settle()
{
    if (m_missing.empty())
        return true;
    switch (SignedFormAnswer(m_choice->currentData().toInt())) {
    case ByPost:
        return true;
    case Attach:
        return attachScan();
    case Open:
        break;
    }
    m_field->setWrong(m_missing.size() == 1
                          ? tr("Attach the scan of the signed form, or say that it goes by post.")
                          : tr("Attach their scans first, or say that they go by post."));
    m_choice->setFocus();
    return false;
}

bool SignedFormChoice::attachScan()
{
    const auto path = m_context.prompts().openFile(tr("Attach the scan"), tr("All files (*)"));
    if (!path)
        return false;
    auto bytes = attachableBytes(*path);
    if (!bytes) {
        m_context.say(bytes.error());
        return false;
    }
    EventInput said;
    said.readSignatures = signaturesOf;
    said.files = {{AttachmentRole::SignedForm, QFileInfo(*path).fileName(), *std::move(bytes)}};
    const auto request = m_missing.front().id;
    const auto done =
        m_context.reg().requests().remark(request, RecordEvent::Attached, said, {}, m_context.stamp());
    if (!done) {
        m_context.say(done.error());
        return false;
    }
    m_missing.clear();
    hide();
    m_context.saved();
    return true;
}

} // namespace licet
