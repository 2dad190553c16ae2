// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillGroupMemberEntityListing`.
#[non_exhaustive]
pub struct SkillGroupMemberEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::UserReferenceWithName>>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `previousUri`.
    pub previous_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SkillGroupMemberEntityListing {
    "entities" Any entities,
    "nextUri" Str next_uri,
    "previousUri" Str previous_uri,
    "selfUri" Str self_uri,
});
