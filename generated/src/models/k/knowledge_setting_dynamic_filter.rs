// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSettingDynamicFilter`.
#[non_exhaustive]
pub struct KnowledgeSettingDynamicFilter {
    /// `context`.
    pub context: Option<super::CopilotContextFilter>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeSettingDynamicFilter {
    "context" Any context,
});
