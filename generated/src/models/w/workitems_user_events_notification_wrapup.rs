// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsUserEventsNotificationWrapup`.
#[non_exhaustive]
pub struct WorkitemsUserEventsNotificationWrapup {
    /// `action`.
    pub action: Option<super::WorkitemsUserEventsNotificationWrapupAction>,
    /// `code`.
    pub code: Option<String>,
    /// `op`.
    pub op: Option<super::WorkitemsUserEventsNotificationWrapupOp>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`WorkitemsUserEventsNotificationWrapup`](super::WorkitemsUserEventsNotificationWrapup).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsUserEventsNotificationWrapupAction {
    /// `Unknown`
    Unknown,
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `op` in [`WorkitemsUserEventsNotificationWrapup`](super::WorkitemsUserEventsNotificationWrapup).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsUserEventsNotificationWrapupOp {
    /// `Unknown`
    Unknown,
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemsUserEventsNotificationWrapup {
    "action" Enum action,
    "code" Str code,
    "op" Enum op,
    "userId" Str user_id,
});

rt::open_enum!(WorkitemsUserEventsNotificationWrapupAction {
    Unknown = "Unknown",
    Add = "Add",
    Remove = "Remove",
});

rt::open_enum!(WorkitemsUserEventsNotificationWrapupOp {
    Unknown = "Unknown",
    Add = "Add",
    Remove = "Remove",
});
