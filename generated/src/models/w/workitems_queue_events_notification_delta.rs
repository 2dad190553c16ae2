// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsQueueEventsNotificationDelta`.
#[non_exhaustive]
pub struct WorkitemsQueueEventsNotificationDelta {
    /// `field`.
    pub field: Option<String>,
    /// `newValue`.
    pub new_value: Option<String>,
    /// `oldValue`.
    pub old_value: Option<String>,
    /// `op`.
    pub op: Option<super::WorkitemsQueueEventsNotificationDeltaOp>,
    __marks: rt::Marks,
}
/// The values of `op` in [`WorkitemsQueueEventsNotificationDelta`](super::WorkitemsQueueEventsNotificationDelta).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsQueueEventsNotificationDeltaOp {
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

rt::model!(WorkitemsQueueEventsNotificationDelta {
    "field" Str field,
    "newValue" Str new_value,
    "oldValue" Str old_value,
    "op" Enum op,
});

rt::open_enum!(WorkitemsQueueEventsNotificationDeltaOp {
    Add = "add",
    Remove = "remove",
    Replace = "replace",
    Unknown = "unknown",
});
