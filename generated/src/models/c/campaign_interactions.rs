// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignInteractions`.
#[non_exhaustive]
pub struct CampaignInteractions {
    /// `campaign`.
    pub campaign: Option<super::DomainEntityRef>,
    /// `interactingInteractions`.
    pub interacting_interactions: Option<Vec<super::CampaignInteraction>>,
    /// `pendingInteractions`.
    pub pending_interactions: Option<Vec<super::CampaignInteraction>>,
    /// `previewingInteractions`.
    pub previewing_interactions: Option<Vec<super::CampaignInteraction>>,
    /// `proceedingInteractions`.
    pub proceeding_interactions: Option<Vec<super::CampaignInteraction>>,
    /// `scheduledInteractions`.
    pub scheduled_interactions: Option<Vec<super::CampaignInteraction>>,
    __marks: rt::Marks,
}

rt::model!(CampaignInteractions {
    "campaign" Any campaign,
    "interactingInteractions" Any interacting_interactions,
    "pendingInteractions" Any pending_interactions,
    "previewingInteractions" Any previewing_interactions,
    "proceedingInteractions" Any proceeding_interactions,
    "scheduledInteractions" Any scheduled_interactions,
});
