// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimUserExtensions`.
#[non_exhaustive]
pub struct ScimUserExtensions {
    /// `externalIds`.
    pub external_ids: Option<Vec<super::ScimGenesysUserExternalId>>,
    /// `routingLanguages`.
    pub routing_languages: Option<Vec<super::ScimUserRoutingLanguage>>,
    /// `routingSkills`.
    pub routing_skills: Option<Vec<super::ScimUserRoutingSkill>>,
    __marks: rt::Marks,
}

rt::model!(ScimUserExtensions {
    "externalIds" Any external_ids,
    "routingLanguages" Any routing_languages,
    "routingSkills" Any routing_skills,
});

rt::setters!(ScimUserExtensions {
    0 external_ids with_external_ids(Vec<super::ScimGenesysUserExternalId>) clear_external_ids,
    1 routing_languages with_routing_languages(Vec<super::ScimUserRoutingLanguage>) clear_routing_languages,
    2 routing_skills with_routing_skills(Vec<super::ScimUserRoutingSkill>) clear_routing_skills,
});
