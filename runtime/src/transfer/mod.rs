//! Files: downloads that stream and follow redirects, uploads that stream.

mod download;
mod file_name;
mod hop;
mod upload;

pub use download::{Download, DownloadBody};
pub use upload::Upload;
