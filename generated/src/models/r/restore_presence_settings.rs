// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RestorePresenceSettings`.
///
/// The service requires `enabled`, `restoreOnQueueEnabled`, `restoreTimeMilliseconds` in requests.
#[non_exhaustive]
pub struct RestorePresenceSettings {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `restoreOnQueueEnabled`, required.
    pub restore_on_queue_enabled: Option<bool>,
    /// `restoreTimeMilliseconds`, required.
    pub restore_time_milliseconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(RestorePresenceSettings {
    "enabled" Bool enabled,
    "restoreOnQueueEnabled" Bool restore_on_queue_enabled,
    "restoreTimeMilliseconds" Int restore_time_milliseconds,
});

rt::setters!(RestorePresenceSettings {
    0 enabled with_enabled(bool) clear_enabled,
    1 restore_on_queue_enabled with_restore_on_queue_enabled(bool) clear_restore_on_queue_enabled,
    2 restore_time_milliseconds with_restore_time_milliseconds(i64) clear_restore_time_milliseconds,
});
