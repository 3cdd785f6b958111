"""The documents: PDF, DOCX, ODT and XLSX made from the data and the pages, without the built site."""
