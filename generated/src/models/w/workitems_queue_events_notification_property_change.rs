// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsQueueEventsNotificationPropertyChange`.
#[non_exhaustive]
pub struct WorkitemsQueueEventsNotificationPropertyChange {
    /// `newValues`.
    pub new_values: Option<Vec<String>>,
    /// `oldValues`.
    pub old_values: Option<Vec<String>>,
    /// `property`.
    pub property: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsQueueEventsNotificationPropertyChange {
    "newValues" Texts new_values,
    "oldValues" Texts old_values,
    "property" Str property,
});
