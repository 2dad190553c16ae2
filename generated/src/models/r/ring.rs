// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Ring`.
#[non_exhaustive]
pub struct Ring {
    /// `actions`.
    pub actions: Option<super::Actions>,
    /// `expansionCriteria`.
    pub expansion_criteria: Option<Vec<super::ExpansionCriterium>>,
    /// `memberGroups`.
    pub member_groups: Option<Vec<super::MemberGroup>>,
    __marks: rt::Marks,
}

rt::model!(Ring {
    "actions" Any actions,
    "expansionCriteria" Any expansion_criteria,
    "memberGroups" Any member_groups,
});

rt::setters!(Ring {
    0 actions with_actions(super::Actions) clear_actions,
    1 expansion_criteria with_expansion_criteria(Vec<super::ExpansionCriterium>) clear_expansion_criteria,
    2 member_groups with_member_groups(Vec<super::MemberGroup>) clear_member_groups,
});
