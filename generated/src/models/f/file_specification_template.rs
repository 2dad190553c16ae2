// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FileSpecificationTemplate`.
///
/// The service requires `format`, `name` in requests.
#[non_exhaustive]
pub struct FileSpecificationTemplate {
    /// `columnInformation`.
    pub column_information: Option<Vec<super::Column>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `delimiter`.
    pub delimiter: Option<super::FileSpecificationTemplateDelimiter>,
    /// `delimiterValue`.
    pub delimiter_value: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `format`, required.
    pub format: Option<super::FileSpecificationTemplateFormat>,
    /// `header`.
    pub header: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `numberOfHeadingLinesSkipped`.
    pub number_of_heading_lines_skipped: Option<i64>,
    /// `numberOfTrailingLinesSkipped`.
    pub number_of_trailing_lines_skipped: Option<i64>,
    /// `preprocessingRules`.
    pub preprocessing_rules: Option<Vec<super::PreprocessingRule>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `delimiter` in [`FileSpecificationTemplate`](super::FileSpecificationTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FileSpecificationTemplateDelimiter {
    /// `Comma`
    Comma,
    /// `Pipe`
    Pipe,
    /// `Colon`
    Colon,
    /// `Tab`
    Tab,
    /// `Semicolon`
    Semicolon,
    /// `Custom`
    Custom,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `format` in [`FileSpecificationTemplate`](super::FileSpecificationTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub enum FileSpecificationTemplateFormat {
    /// `FixedLength`
    FixedLength,
    /// `Delimited`
    Delimited,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FileSpecificationTemplate {
    "columnInformation" Any column_information,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "delimiter" Enum delimiter,
    "delimiterValue" Str delimiter_value,
    "description" Str description,
    "format" Enum format,
    "header" Bool header,
    "id" Str id,
    "name" Str name,
    "numberOfHeadingLinesSkipped" Int number_of_heading_lines_skipped,
    "numberOfTrailingLinesSkipped" Int number_of_trailing_lines_skipped,
    "preprocessingRules" Any preprocessing_rules,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(FileSpecificationTemplate {
    0 column_information with_column_information(Vec<super::Column>) clear_column_information,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 delimiter with_delimiter(impl Into<super::FileSpecificationTemplateDelimiter>) clear_delimiter,
    4 delimiter_value with_delimiter_value(impl Into<String>) clear_delimiter_value,
    5 description with_description(impl Into<String>) clear_description,
    6 format with_format(impl Into<super::FileSpecificationTemplateFormat>) clear_format,
    7 header with_header(bool) clear_header,
    8 id with_id(impl Into<String>) clear_id,
    9 name with_name(impl Into<String>) clear_name,
    10 number_of_heading_lines_skipped with_number_of_heading_lines_skipped(i64) clear_number_of_heading_lines_skipped,
    11 number_of_trailing_lines_skipped with_number_of_trailing_lines_skipped(i64) clear_number_of_trailing_lines_skipped,
    12 preprocessing_rules with_preprocessing_rules(Vec<super::PreprocessingRule>) clear_preprocessing_rules,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    14 version with_version(i64) clear_version,
});

rt::open_enum!(FileSpecificationTemplateDelimiter {
    Comma = "Comma",
    Pipe = "Pipe",
    Colon = "Colon",
    Tab = "Tab",
    Semicolon = "Semicolon",
    Custom = "Custom",
});

rt::open_enum!(FileSpecificationTemplateFormat {
    FixedLength = "FixedLength",
    Delimited = "Delimited",
});
