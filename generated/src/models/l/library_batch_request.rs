// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LibraryBatchRequest`.
///
/// The service requires `libraryIds` in requests.
#[non_exhaustive]
pub struct LibraryBatchRequest {
    /// `libraryIds`, required.
    pub library_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(LibraryBatchRequest {
    "libraryIds" Texts library_ids,
});

rt::setters!(LibraryBatchRequest {
    0 library_ids with_library_ids(Vec<String>) clear_library_ids,
});
