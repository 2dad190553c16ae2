// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillGroupMemberDivisions`.
#[non_exhaustive]
pub struct SkillGroupMemberDivisions {
    /// `addDivisionIds`.
    pub add_division_ids: Option<Vec<String>>,
    /// `removeDivisionIds`.
    pub remove_division_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(SkillGroupMemberDivisions {
    "addDivisionIds" Texts add_division_ids,
    "removeDivisionIds" Texts remove_division_ids,
});

rt::setters!(SkillGroupMemberDivisions {
    0 add_division_ids with_add_division_ids(Vec<String>) clear_add_division_ids,
    1 remove_division_ids with_remove_division_ids(Vec<String>) clear_remove_division_ids,
});
