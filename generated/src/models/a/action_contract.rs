// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionContract`.
#[non_exhaustive]
pub struct ActionContract {
    /// `input`.
    pub input: Option<super::ActionInput>,
    /// `output`.
    pub output: Option<super::ActionOutput>,
    __marks: rt::Marks,
}

rt::model!(ActionContract {
    "input" Any input,
    "output" Any output,
});
