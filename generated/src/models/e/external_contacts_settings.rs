// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsSettings`.
#[non_exhaustive]
pub struct ExternalContactsSettings {
    /// `manuallyAssignDivisionsToContacts`.
    pub manually_assign_divisions_to_contacts: Option<bool>,
    /// `manuallyAssignDivisionsToInteractions`.
    pub manually_assign_divisions_to_interactions: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsSettings {
    "manuallyAssignDivisionsToContacts" Bool manually_assign_divisions_to_contacts,
    "manuallyAssignDivisionsToInteractions" Bool manually_assign_divisions_to_interactions,
});

rt::setters!(ExternalContactsSettings {
    0 manually_assign_divisions_to_contacts with_manually_assign_divisions_to_contacts(bool) clear_manually_assign_divisions_to_contacts,
    1 manually_assign_divisions_to_interactions with_manually_assign_divisions_to_interactions(bool) clear_manually_assign_divisions_to_interactions,
});
