// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsUserEventsNotificationDelta`.
#[non_exhaustive]
pub struct WorkitemsUserEventsNotificationDelta {
    /// `field`.
    pub field: Option<String>,
    /// `newValue`.
    pub new_value: Option<String>,
    /// `oldValue`.
    pub old_value: Option<String>,
    /// `op`.
    pub op: Option<super::WorkitemsUserEventsNotificationDeltaOp>,
    __marks: rt::Marks,
}
/// The values of `op` in [`WorkitemsUserEventsNotificationDelta`](super::WorkitemsUserEventsNotificationDelta).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsUserEventsNotificationDeltaOp {
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// `replace`
    Replace,
    /// `unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemsUserEventsNotificationDelta {
    "field" Str field,
    "newValue" Str new_value,
    "oldValue" Str old_value,
    "op" Enum op,
});

rt::open_enum!(WorkitemsUserEventsNotificationDeltaOp {
    Add = "add",
    Remove = "remove",
    Replace = "replace",
    Unknown = "unknown",
});
