// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactCenterSettings`.
#[non_exhaustive]
pub struct ContactCenterSettings {
    /// `removeSkillsFromBlindTransfer`.
    pub remove_skills_from_blind_transfer: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ContactCenterSettings {
    "removeSkillsFromBlindTransfer" Bool remove_skills_from_blind_transfer,
});

rt::setters!(ContactCenterSettings {
    0 remove_skills_from_blind_transfer with_remove_skills_from_blind_transfer(bool) clear_remove_skills_from_blind_transfer,
});
