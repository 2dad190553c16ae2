// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotContextEntity`.
#[non_exhaustive]
pub struct CopilotContextEntity {
    /// `assistant`.
    pub assistant: Option<super::AddressableEntityRef>,
    /// `contextValues`.
    pub context_values: Option<Vec<super::CopilotContextValueItem>>,
    __marks: rt::Marks,
}

rt::model!(CopilotContextEntity {
    "assistant" Any assistant,
    "contextValues" Any context_values,
});
