// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentActivityChangedTopicPresence`.
#[non_exhaustive]
pub struct AgentActivityChangedTopicPresence {
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `presenceDefinition`.
    pub presence_definition: Option<
        super::AgentActivityChangedTopicOrganizationPresence,
    >,
    /// `presenceMessage`.
    pub presence_message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentActivityChangedTopicPresence {
    "modifiedDate" DateTime modified_date,
    "presenceDefinition" Any presence_definition,
    "presenceMessage" Str presence_message,
});
