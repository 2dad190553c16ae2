// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ParticipantAttributes`.
#[non_exhaustive]
pub struct ParticipantAttributes {
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(ParticipantAttributes {
    "attributes" Any attributes,
});

rt::setters!(ParticipantAttributes {
    0 attributes with_attributes(std::collections::BTreeMap<String, String>) clear_attributes,
});
