// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SelectedAnswer`.
///
/// The service requires `document` in requests.
#[non_exhaustive]
pub struct SelectedAnswer {
    /// `document`, required.
    pub document: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(SelectedAnswer {
    "document" Any document,
});

rt::setters!(SelectedAnswer {
    0 document with_document(super::AddressableEntityRef) clear_document,
});
