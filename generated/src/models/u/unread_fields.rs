// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnreadFields`.
///
/// The service requires `state` in requests.
#[non_exhaustive]
pub struct UnreadFields {
    /// `state`, required.
    pub state: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UnreadFields {
    "state" Bool state,
});

rt::setters!(UnreadFields {
    0 state with_state(bool) clear_state,
});
