#include "ui/widgets/collapsible_section.h"

#include "ui/widgets/arrangement.h"
#include "ui/widgets/record_form.h"

#include <QPainter>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

CollapsibleSection::CollapsibleSection(const QString &title, const QString &settingsKey, QWidget *content,
                                       QWidget *parent)
    : QWidget(parent)
    , m_settingsKey(u"sections/%1"_s.arg(settingsKey))
    , m_title(new QToolButton)
    , m_content(content)
{
    auto bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_title->setProperty(FormSheet::onlyReads, true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    const int gap = lineUnit(*this) / 2;
    layout->setContentsMargins(0, gap / 2, 0, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_title);
    layout->addWidget(content);
    connect(m_title, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        QSettings().setValue(m_settingsKey, m_isOpen);
    });
    setOpen(QSettings().value(m_settingsKey, true).toBool());
}

void CollapsibleSection::setOpen(bool open)
{
    m_isOpen = open;
    m_title->setAccessibleDescription(open ? tr("open", "a section") : tr("folded", "a section"));
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

void CollapsibleSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace licet
