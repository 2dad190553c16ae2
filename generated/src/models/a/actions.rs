// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Actions`.
#[non_exhaustive]
pub struct Actions {
    /// `skillsToRemove`.
    pub skills_to_remove: Option<Vec<super::SkillsToRemove>>,
    __marks: rt::Marks,
}

rt::model!(Actions {
    "skillsToRemove" Any skills_to_remove,
});

rt::setters!(Actions {
    0 skills_to_remove with_skills_to_remove(Vec<super::SkillsToRemove>) clear_skills_to_remove,
});
