// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CelebrationStateParam`.
#[non_exhaustive]
pub struct CelebrationStateParam {
    /// `state`.
    pub state: Option<super::CelebrationStateParamState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`CelebrationStateParam`](super::CelebrationStateParam).
#[derive(Clone)]
#[non_exhaustive]
pub enum CelebrationStateParamState {
    /// `Displayed`
    Displayed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CelebrationStateParam {
    "state" Enum state,
});

rt::setters!(CelebrationStateParam {
    0 state with_state(impl Into<super::CelebrationStateParamState>) clear_state,
});

rt::open_enum!(CelebrationStateParamState {
    Displayed = "Displayed",
});
