// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStats`.
#[non_exhaustive]
pub struct DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStats {
    /// `campaign`.
    pub campaign: Option<super::DialerCampaignSkillCombinationStatsEventUriReference>,
    /// `contactList`.
    pub contact_list: Option<
        super::DialerCampaignSkillCombinationStatsEventUriReference,
    >,
    /// `skillCombinationDetails`.
    pub skill_combination_details: Option<
        Vec<
            super::DialerCampaignSkillCombinationStatsEventSkillCombinationDetailNotification,
        >,
    >,
    /// `totalProcessedContacts`.
    pub total_processed_contacts: Option<i64>,
    /// `totalRemainingContacts`.
    pub total_remaining_contacts: Option<i64>,
    /// `totalSkillCombinations`.
    pub total_skill_combinations: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DialerCampaignSkillCombinationStatsEventCampaignSkillCombinationStats {
    "campaign" Any campaign,
    "contactList" Any contact_list,
    "skillCombinationDetails" Any skill_combination_details,
    "totalProcessedContacts" Int total_processed_contacts,
    "totalRemainingContacts" Int total_remaining_contacts,
    "totalSkillCombinations" Int total_skill_combinations,
});
