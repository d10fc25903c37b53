#pragma once

#include "request/request.h"
#include "ui/widgets/status_badges.h"

#include <QLabel>

namespace licet {

class StateTimeline;

/// One line of text that ends in "…" where it does not fit.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The environment in 1.6-fold size with its rungs: what nobody may overlook.
class EnvironmentSign : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentSign(QWidget *parent = nullptr);
    void setBadge(const StatusBadge &code);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusBadge m_code;
};

/// The head of a request's page and of the editor: environment, number and version, subject, state trail.
class RequestHead : public QWidget
{
    Q_OBJECT

public:
    explicit RequestHead(QWidget *parent = nullptr);
    /// The subject is read from the draft, so it follows the typing.
    void setRequest(const Request &request, const Translator &translator);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvironmentSign *m_environment;
    QLabel *m_number;
    ElidedLabel *m_subject;
    StateTimeline *m_trail;
    bool m_isProduction = false;
};

} // namespace licet
