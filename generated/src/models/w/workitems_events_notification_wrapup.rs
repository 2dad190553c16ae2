// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsEventsNotificationWrapup`.
#[non_exhaustive]
pub struct WorkitemsEventsNotificationWrapup {
    /// `action`.
    pub action: Option<super::WorkitemsEventsNotificationWrapupAction>,
    /// `code`.
    pub code: Option<String>,
    /// `op`.
    pub op: Option<super::WorkitemsEventsNotificationWrapupOp>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`WorkitemsEventsNotificationWrapup`](super::WorkitemsEventsNotificationWrapup).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationWrapupAction {
    /// `Unknown`
    Unknown,
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `op` in [`WorkitemsEventsNotificationWrapup`](super::WorkitemsEventsNotificationWrapup).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationWrapupOp {
    /// `Unknown`
    Unknown,
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemsEventsNotificationWrapup {
    "action" Enum action,
    "code" Str code,
    "op" Enum op,
    "userId" Str user_id,
});

rt::open_enum!(WorkitemsEventsNotificationWrapupAction {
    Unknown = "Unknown",
    Add = "Add",
    Remove = "Remove",
});

rt::open_enum!(WorkitemsEventsNotificationWrapupOp {
    Unknown = "Unknown",
    Add = "Add",
    Remove = "Remove",
});
