// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotContext`.
#[non_exhaustive]
pub struct CopilotContext {
    /// `values`.
    pub values: Option<Vec<super::CopilotContextValue>>,
    __marks: rt::Marks,
}

rt::model!(CopilotContext {
    "values" Any values,
});
