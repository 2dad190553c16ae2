// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GraphVertices`.
#[non_exhaustive]
pub struct GraphVertices {
    /// `contacts`.
    pub contacts: Option<Vec<super::ContactVertex>>,
    /// `identifiers`.
    pub identifiers: Option<Vec<super::IdentifierVertex>>,
    __marks: rt::Marks,
}

rt::model!(GraphVertices {
    "contacts" Any contacts,
    "identifiers" Any identifiers,
});
