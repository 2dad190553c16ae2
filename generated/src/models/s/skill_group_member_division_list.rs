// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillGroupMemberDivisionList`.
#[non_exhaustive]
pub struct SkillGroupMemberDivisionList {
    /// `entities`.
    pub entities: Option<Vec<super::Division>>,
    __marks: rt::Marks,
}

rt::model!(SkillGroupMemberDivisionList {
    "entities" Any entities,
});
