#include "documents/address_block.h"

#include "base/printable_text.h"
#include "documents/fonts.h"

#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int addressFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip;

} // namespace

AddressBlock::AddressBlock(const QString &name, QString address)
    : m_text(printableText(name + u'\n' + address.replace(u", "_s, u"\n"_s)).trimmed())
{
}

double AddressBlock::heightFor(double width) const
{
    const QRectF room(0, 0, width, 10'000);
    return QFontMetricsF(paperFont(11)).boundingRect(room, addressFlags, m_text).height();
}

void AddressBlock::paint(QPainter &painter, const QRectF &area) const
{
    painter.setFont(paperFont(11));
    painter.drawText(area, addressFlags, m_text);
}

} // namespace licet
