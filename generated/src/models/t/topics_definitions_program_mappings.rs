// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TopicsDefinitionsProgramMappings`.
#[non_exhaustive]
pub struct TopicsDefinitionsProgramMappings {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `flows`.
    pub flows: Option<Vec<super::AddressableEntityRef>>,
    /// `modifiedBy`.
    pub modified_by: Option<super::AddressableEntityRef>,
    /// `program`.
    pub program: Option<super::BaseProgramEntity>,
    /// `queues`.
    pub queues: Option<Vec<super::AddressableEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(TopicsDefinitionsProgramMappings {
    "dateModified" DateTime date_modified,
    "flows" Any flows,
    "modifiedBy" Any modified_by,
    "program" Any program,
    "queues" Any queues,
});
