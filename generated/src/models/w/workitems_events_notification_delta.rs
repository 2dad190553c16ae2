// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsEventsNotificationDelta`.
#[non_exhaustive]
pub struct WorkitemsEventsNotificationDelta {
    /// `field`.
    pub field: Option<String>,
    /// `newValue`.
    pub new_value: Option<String>,
    /// `oldValue`.
    pub old_value: Option<String>,
    /// `op`.
    pub op: Option<super::WorkitemsEventsNotificationDeltaOp>,
    __marks: rt::Marks,
}
/// The values of `op` in [`WorkitemsEventsNotificationDelta`](super::WorkitemsEventsNotificationDelta).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationDeltaOp {
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

rt::model!(WorkitemsEventsNotificationDelta {
    "field" Str field,
    "newValue" Str new_value,
    "oldValue" Str old_value,
    "op" Enum op,
});

rt::open_enum!(WorkitemsEventsNotificationDeltaOp {
    Add = "add",
    Remove = "remove",
    Replace = "replace",
    Unknown = "unknown",
});
