#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace licet {

/// A name above the lines of an address, as a window envelope shows it at the right of a sheet. Nothing of it
/// is cut off.
class AddressBlock
{
public:
    static constexpr double share = 0.42; ///< of the sheet's width

    /// `address`: its lines are parted by ", ".
    AddressBlock(const QString &name, QString address);
    /// In points, for a width in points.
    [[nodiscard]] double heightFor(double width) const;
    void paint(QPainter &painter, const QRectF &area) const;

private:
    QString m_text;
};

} // namespace licet
