// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsQueueEventsNotificationWrapup`.
#[non_exhaustive]
pub struct WorkitemsQueueEventsNotificationWrapup {
    /// `action`.
    pub action: Option<super::WorkitemsQueueEventsNotificationWrapupAction>,
    /// `code`.
    pub code: Option<String>,
    /// `op`.
    pub op: Option<super::WorkitemsQueueEventsNotificationWrapupOp>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`WorkitemsQueueEventsNotificationWrapup`](super::WorkitemsQueueEventsNotificationWrapup).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsQueueEventsNotificationWrapupAction {
    /// `Unknown`
    Unknown,
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `op` in [`WorkitemsQueueEventsNotificationWrapup`](super::WorkitemsQueueEventsNotificationWrapup).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsQueueEventsNotificationWrapupOp {
    /// `Unknown`
    Unknown,
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemsQueueEventsNotificationWrapup {
    "action" Enum action,
    "code" Str code,
    "op" Enum op,
    "userId" Str user_id,
});

rt::open_enum!(WorkitemsQueueEventsNotificationWrapupAction {
    Unknown = "Unknown",
    Add = "Add",
    Remove = "Remove",
});

rt::open_enum!(WorkitemsQueueEventsNotificationWrapupOp {
    Unknown = "Unknown",
    Add = "Add",
    Remove = "Remove",
});
