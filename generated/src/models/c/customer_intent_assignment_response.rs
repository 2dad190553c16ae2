// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomerIntentAssignmentResponse`.
#[non_exhaustive]
pub struct CustomerIntentAssignmentResponse {
    /// `category`.
    pub category: Option<super::AddressableEntityRef>,
    /// `customerIntent`.
    pub customer_intent: Option<super::DomainEntityRef>,
    /// `dateMostRecentlyAssigned`.
    pub date_most_recently_assigned: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(CustomerIntentAssignmentResponse {
    "category" Any category,
    "customerIntent" Any customer_intent,
    "dateMostRecentlyAssigned" DateTime date_most_recently_assigned,
});
