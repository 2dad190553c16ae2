// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsUserEventsNotificationPropertyChange`.
#[non_exhaustive]
pub struct WorkitemsUserEventsNotificationPropertyChange {
    /// `newValues`.
    pub new_values: Option<Vec<String>>,
    /// `oldValues`.
    pub old_values: Option<Vec<String>>,
    /// `property`.
    pub property: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsUserEventsNotificationPropertyChange {
    "newValues" Texts new_values,
    "oldValues" Texts old_values,
    "property" Str property,
});
