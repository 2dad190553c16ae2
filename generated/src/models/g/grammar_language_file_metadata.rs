// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GrammarLanguageFileMetadata`.
#[non_exhaustive]
pub struct GrammarLanguageFileMetadata {
    /// `dateUploaded`.
    pub date_uploaded: Option<rt::DateTime>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `fileSizeBytes`.
    pub file_size_bytes: Option<i64>,
    /// `fileType`.
    pub file_type: Option<super::GrammarLanguageFileMetadataFileType>,
    __marks: rt::Marks,
}
/// The values of `fileType` in [`GrammarLanguageFileMetadata`](super::GrammarLanguageFileMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum GrammarLanguageFileMetadataFileType {
    /// `Gram`
    Gram,
    /// `Grxml`
    Grxml,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GrammarLanguageFileMetadata {
    "dateUploaded" DateTime date_uploaded,
    "fileName" Str file_name,
    "fileSizeBytes" Int file_size_bytes,
    "fileType" Enum file_type,
});

rt::setters!(GrammarLanguageFileMetadata {
    0 date_uploaded with_date_uploaded(impl Into<rt::DateTime>) clear_date_uploaded,
    1 file_name with_file_name(impl Into<String>) clear_file_name,
    2 file_size_bytes with_file_size_bytes(i64) clear_file_size_bytes,
    3 file_type with_file_type(impl Into<super::GrammarLanguageFileMetadataFileType>) clear_file_type,
});

rt::open_enum!(GrammarLanguageFileMetadataFileType {
    Gram = "Gram",
    Grxml = "Grxml",
});
