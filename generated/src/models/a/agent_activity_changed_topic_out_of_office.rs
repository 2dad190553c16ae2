// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentActivityChangedTopicOutOfOffice`.
#[non_exhaustive]
pub struct AgentActivityChangedTopicOutOfOffice {
    /// `active`.
    pub active: Option<bool>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(AgentActivityChangedTopicOutOfOffice {
    "active" Bool active,
    "modifiedDate" DateTime modified_date,
});
