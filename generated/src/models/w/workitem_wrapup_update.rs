// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemWrapupUpdate`.
///
/// The service requires `action`, `wrapupCode` in requests.
#[non_exhaustive]
pub struct WorkitemWrapupUpdate {
    /// `action`, required.
    pub action: Option<super::WorkitemWrapupUpdateAction>,
    /// `wrapupCode`, required.
    pub wrapup_code: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`WorkitemWrapupUpdate`](super::WorkitemWrapupUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemWrapupUpdateAction {
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemWrapupUpdate {
    "action" Enum action,
    "wrapupCode" Str wrapup_code,
});

rt::setters!(WorkitemWrapupUpdate {
    0 action with_action(impl Into<super::WorkitemWrapupUpdateAction>) clear_action,
    1 wrapup_code with_wrapup_code(impl Into<String>) clear_wrapup_code,
});

rt::open_enum!(WorkitemWrapupUpdateAction {
    Add = "Add",
    Remove = "Remove",
});
