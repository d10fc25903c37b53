#pragma once

#include <QWidget>

namespace licet {

/// The page before there is a list: where it comes from, and what it may hold.
class ListImportStart : public QWidget
{
    Q_OBJECT

public:
    explicit ListImportStart(QWidget *parent = nullptr);

Q_SIGNALS:
    void fileWanted();
    void pasteWanted();
};

} // namespace licet
