// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatSettings`.
#[non_exhaustive]
pub struct ChatSettings {
    /// `messageRetentionPeriodDays`.
    pub message_retention_period_days: Option<i64>,
    /// `reactionsEnabled`.
    pub reactions_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ChatSettings {
    "messageRetentionPeriodDays" Int message_retention_period_days,
    "reactionsEnabled" Bool reactions_enabled,
});

rt::setters!(ChatSettings {
    0 message_retention_period_days with_message_retention_period_days(i64) clear_message_retention_period_days,
    1 reactions_enabled with_reactions_enabled(bool) clear_reactions_enabled,
});
