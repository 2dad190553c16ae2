// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallForwardingEventCall`.
#[non_exhaustive]
pub struct CallForwardingEventCall {
    /// `targets`.
    pub targets: Option<Vec<super::CallForwardingEventTarget>>,
    __marks: rt::Marks,
}

rt::model!(CallForwardingEventCall {
    "targets" Any targets,
});
