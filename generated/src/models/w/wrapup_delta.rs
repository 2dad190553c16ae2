// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WrapupDelta`.
#[non_exhaustive]
pub struct WrapupDelta {
    /// `action`.
    pub action: Option<super::WrapupDeltaAction>,
    /// `code`.
    pub code: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`WrapupDelta`](super::WrapupDelta).
#[derive(Clone)]
#[non_exhaustive]
pub enum WrapupDeltaAction {
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WrapupDelta {
    "action" Enum action,
    "code" Str code,
    "userId" Str user_id,
});

rt::open_enum!(WrapupDeltaAction {
    Add = "Add",
    Remove = "Remove",
});
