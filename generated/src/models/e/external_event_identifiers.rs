// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalEventIdentifiers`.
///
/// The service requires `externalIds` in requests.
#[non_exhaustive]
pub struct ExternalEventIdentifiers {
    /// `externalIds`, required.
    pub external_ids: Option<Vec<super::ExternalEventExternalId>>,
    __marks: rt::Marks,
}

rt::model!(ExternalEventIdentifiers {
    "externalIds" Any external_ids,
});

rt::setters!(ExternalEventIdentifiers {
    0 external_ids with_external_ids(Vec<super::ExternalEventExternalId>) clear_external_ids,
});
